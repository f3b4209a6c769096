import type { OpenPdf } from '../../pdf/open-pdf.ts';
import { walkElements } from '../../pdf/structure/walk-elements.ts';
import type { Rule } from '../rule.ts';

export const contentInTree: Rule = {
  name: 'content-in-tree',
  basis: 'ISO 32000-1, 14.7.4',
  claim: 'Every piece of tagged content is in one element, and every element finds its content.',

  *violations(pdf) {
    const counts = referencesByPage(pdf);
    for (const [index, { pieces, paints }] of pdf.contents.entries()) {
      const page = index + 1;
      const shown = numbersOf([...pieces, ...paints]);
      const referred = counts[index] ?? new Map<number, number>();
      for (const number of shown) {
        const count = referred.get(number) ?? 0;
        if (count !== 1) {
          yield { message: `Content ${number} is in ${count} elements.`, page };
        }
      }
      for (const number of referred.keys()) {
        if (!shown.has(number)) yield { message: `Content ${number} is not on the page.`, page };
      }
    }
  },
};

function numbersOf(
  shown: readonly { readonly owner: { readonly type: string; readonly number?: number } }[],
): Set<number> {
  return new Set(shown.flatMap(({ owner }) => owner.number ?? []));
}

function referencesByPage({ pages, elements = [] }: OpenPdf): Map<number, number>[] {
  const counts = pages.map(() => new Map<number, number>());
  for (const { element } of walkElements(elements)) {
    for (const child of element.children) {
      if (child.type !== 'content') continue;
      const page = counts[child.page];
      page?.set(child.number, (page.get(child.number) ?? 0) + 1);
    }
  }
  return counts;
}
