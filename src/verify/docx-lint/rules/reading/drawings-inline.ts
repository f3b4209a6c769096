import type { Rule } from '../../rule.ts';
import { named } from '../../xml/element.ts';

/** What stands behind text on every page is part of the paper, and is not read. */
const FURNITURE: ReadonlySet<string> = new Set(['header', 'footer']);

export const drawingsInline: Rule = {
  name: 'drawings-inline',
  basis: 'our own: nobody knows when a screen reader comes to what floats',
  claim: 'Drawings stand in the line of text, but for those of headers and footers.',

  *violations({ stories }) {
    for (const { root, kind } of stories) {
      if (FURNITURE.has(kind)) continue;
      for (const drawing of named(root, 'wp:anchor'))
        yield { message: 'A drawing floats.', at: drawing };
    }
  },
};
