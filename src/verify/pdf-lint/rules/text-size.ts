import type { Rule } from '../rule.ts';
import { textBoxes } from '../text-boxes.ts';

/** In points. */
const SMALLEST = 5;

export const textSize: Rule = {
  name: 'text-size',
  basis: 'our own: smaller text can’t be read in print',
  claim: 'No text is smaller than 5 points.',

  *violations({ contents }) {
    for (const [index, content] of contents.entries()) {
      const small = textBoxes(content).find(({ size }) => size < SMALLEST);
      if (small === undefined) continue;
      yield { message: `“${small.text}” is set in ${small.size} points.`, page: index + 1 };
    }
  },
};
