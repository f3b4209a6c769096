import type { OpenPdf } from '../../pdf/open-pdf.ts';
import type { Element } from '../../pdf/structure/element.ts';
import { type Visit, walkElements } from '../../pdf/structure/walk-elements.ts';
import { elementText, firstPage } from '../element-text.ts';
import { readDestination } from '../read-destination.ts';
import type { Rule } from '../rule.ts';
import { headingLevel } from '../standard-types.ts';

export const contentsEntries: Rule = {
  name: 'contents-entries',
  basis: 'ISO 32000-1, 14.8.4.2',
  claim: 'Every entry of the contents leads by a link to its heading or caption.',

  *violations(pdf) {
    const { elements = [] } = pdf;
    const visits = [...walkElements(elements)];
    const names = namesByPage(visits);
    for (const { element } of visits) {
      if (element.role !== 'TOCI') continue;
      const text = elementText(element);
      const page = targetOf(pdf, element);
      if (page === undefined) {
        yield { message: `The entry “${text}” of the contents has no link.` };
      } else if (!names.get(page)?.some((name) => text.includes(name))) {
        yield {
          message: `The entry “${text}” of the contents leads to no heading or caption of its name.`,
        };
      }
    }
  },
};

/** Headings, and what figures and tables are called, by the page on which these begin. */
function namesByPage(visits: readonly Visit[]): Map<number, string[]> {
  const names = new Map<number, string[]>();
  for (const { element, ancestors } of visits) {
    const isCaption = element.role === 'Caption';
    if (!isCaption && headingLevel(element.role) === undefined) continue;
    const page = firstPage((isCaption ? ancestors.at(-1) : undefined) ?? element);
    const here = names.get(page) ?? [];
    here.push(elementText(element));
    names.set(page, here);
  }
  return names;
}

/** The page that the entry's link leads to. */
function targetOf(pdf: OpenPdf, entry: Element): number | undefined {
  for (const { element } of walkElements([entry])) {
    if (element.role !== 'Link') continue;
    for (const child of element.children) {
      if (child.type !== 'object') continue;
      const annotation = pdf.file.entriesOf({ type: 'reference', id: child.id });
      const place = annotation && readDestination(pdf, annotation);
      if (place !== undefined) return place.page;
    }
  }
  return undefined;
}
