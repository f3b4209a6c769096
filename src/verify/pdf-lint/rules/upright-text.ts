import type { Rule } from '../rule.ts';

export const uprightText: Rule = {
  name: 'upright-text',
  basis: 'our own: no validator sees a page that is mirrored',
  claim: 'All text stands upright.',

  *violations({ contents }) {
    for (const [index, { pieces }] of contents.entries()) {
      const skew = pieces.find(({ size, matrix: { a, b, c, d } }) => {
        const isTurned = Math.abs(b) + Math.abs(c) > 1e-6;
        return isTurned || a * size <= 0 || d * size <= 0;
      });
      if (skew === undefined) continue;
      yield { message: `The text “${skew.text}” is turned or mirrored.`, page: index + 1 };
    }
  },
};
