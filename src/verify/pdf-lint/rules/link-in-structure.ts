import type { OpenPdf } from '../../pdf/open-pdf.ts';
import { walkElements } from '../../pdf/structure/walk-elements.ts';
import { isReference } from '../../pdf/syntax/objects.ts';
import { annotationsOf } from '../annotations.ts';
import { readNumberTree } from '../read-trees.ts';
import type { Rule } from '../rule.ts';

export const linkInStructure: Rule = {
  name: 'link-in-structure',
  basis: 'Matterhorn 28-011',
  claim: 'Every link annotation is in one Link element, which knows its page.',

  *violations(pdf) {
    const { file } = pdf;
    const root = file.entriesOf(file.catalog.get('StructTreeRoot'));
    const parents = readNumberTree(file, root?.get('ParentTree'));
    const homes = linkElements(pdf);
    for (const { page, id, entries, subtype } of annotationsOf(pdf)) {
      if (subtype !== 'Link') continue;
      const home = homes.get(id);
      if (home === undefined) yield { message: 'A link is in no Link element.', page };
      else if (home.page !== page) yield { message: 'A link is said to be on another page.', page };
      const parent = parents.get(file.numberOf(entries.get('StructParent')) ?? -1);
      if (home !== undefined && !(isReference(parent) && parent.id === home.element)) {
        yield { message: 'The parent tree does not lead from a link to its element.', page };
      }
    }
  },
};

/** By number of the annotation: the Link element that it is in, and the page that this says. */
function linkElements({ elements = [] }: OpenPdf) {
  const homes = new Map<number, { element: number; page: number }>();
  for (const { element } of walkElements(elements)) {
    if (element.role !== 'Link') continue;
    for (const child of element.children) {
      if (child.type === 'object')
        homes.set(child.id, { element: element.id, page: child.page + 1 });
    }
  }
  return homes;
}
