import type { Rule } from '../rule.ts';
import { type TextBox, textBoxes } from '../text-boxes.ts';

/** In points: letters may touch, and kerning may pull them a little into each other. */
const TOLERANCE = 1;

export const noOverlap: Rule = {
  name: 'no-overlap',
  basis: 'our own: no validator sees text on text',
  claim: 'No text stands on other text.',

  *violations({ contents }) {
    for (const [index, content] of contents.entries()) {
      const pair = firstOverlap(textBoxes(content));
      if (pair === undefined) continue;
      const [one, other] = pair;
      yield { message: `“${one.text}” stands on “${other.text}”.`, page: index + 1 };
    }
  },
};

/** Looks from the foot upwards: only boxes that begin below another's top can overlap it. */
function firstOverlap(boxes: readonly TextBox[]): [TextBox, TextBox] | undefined {
  const sorted = boxes.toSorted((one, other) => one.bottom - other.bottom);
  for (const [index, box] of sorted.entries()) {
    for (let above = index + 1; above < sorted.length; above++) {
      const other = sorted[above];
      if (other === undefined || other.bottom > box.top - TOLERANCE) break;
      const isBeside = other.left > box.right - TOLERANCE || other.right < box.left + TOLERANCE;
      if (!isBeside) return [box, other];
    }
  }
  return undefined;
}
