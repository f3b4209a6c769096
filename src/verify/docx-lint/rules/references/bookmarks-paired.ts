import { unpaired } from '../../document/ranges.ts';
import type { Rule } from '../../rule.ts';

export const bookmarksPaired: Rule = {
  name: 'bookmarks-paired',
  basis: 'ISO/IEC 29500-1, 17.13.6',
  claim: 'Every bookmark begins and ends, in this order, under a number of its own.',

  *violations({ stories }) {
    for (const { root } of stories) yield* unpaired(root, 'w:bookmarkStart', 'w:bookmarkEnd');
  },
};
