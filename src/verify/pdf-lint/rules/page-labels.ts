import { readNumberTree } from '../read-trees.ts';
import type { Rule } from '../rule.ts';

export const pageLabels: Rule = {
  name: 'page-labels',
  basis: 'our own: readers look a page up by its number (ISO 32000-1, 12.4.2)',
  claim: 'The printed number of every page is known.',

  *violations({ file, pages }) {
    const ranges = readNumberTree(file, file.catalog.get('PageLabels'));
    if (!ranges.has(0)) yield { message: 'The first page has no label.' };
    for (const key of ranges.keys()) {
      if (key >= pages.length) yield { message: `There are labels from page ${key + 1} on.` };
    }
  },
};
