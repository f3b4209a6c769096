import type { OpenPdf } from '../../pdf/open-pdf.ts';
import type { Element } from '../../pdf/structure/element.ts';
import { walkElements } from '../../pdf/structure/walk-elements.ts';
import { elementText, firstPage } from '../element-text.ts';
import { readDestination } from '../read-destination.ts';
import type { Rule } from '../rule.ts';
import { headingLevel } from '../standard-types.ts';

export const contentsEntries: Rule = {
  name: 'contents-entries',
  basis: 'ISO 32000-1, 14.8.4.2',
  claim: 'Every entry of the contents leads by a reference and a link to its heading.',

  *violations(pdf) {
    const { elements = [] } = pdf;
    const visits = [...walkElements(elements)].map(({ element }) => element);
    const headings = visits.filter(({ role }) => headingLevel(role) !== undefined);
    for (const entry of visits) {
      if (entry.role !== 'TOCI') continue;
      const text = elementText(entry);
      const page = targetOf(pdf, entry);
      if (page === undefined) {
        yield { message: `The entry “${text}” of the contents has no link in a reference.` };
      } else if (
        !headings.some((one) => firstPage(one) === page && text.includes(elementText(one)))
      ) {
        yield { message: `The entry “${text}” of the contents does not lead to its heading.` };
      }
    }
  },
};

/** The page that the link in the entry's reference leads to. */
function targetOf(pdf: OpenPdf, entry: Element): number | undefined {
  for (const { element, ancestors } of walkElements([entry])) {
    if (element.role !== 'Link' || !ancestors.some(({ role }) => role === 'Reference')) continue;
    for (const child of element.children) {
      if (child.type !== 'object') continue;
      const annotation = pdf.file.entriesOf({ type: 'reference', id: child.id });
      const place = annotation && readDestination(pdf, annotation);
      if (place !== undefined) return place.page;
    }
  }
  return undefined;
}
