import { after, IDENTITY } from '../pdf/content/matrix.ts';
import type { Colour, PageContent, Piece } from '../pdf/content/page-content.ts';

const PAPER: Colour = [1, 1, 1];
/** About the middle of a lower-case letter, of the size. */
const MIDDLE = 0.25;

/** The colour behind the middle of a text; nothing if it is not one, as on a picture. */
export function groundOf({ fields }: PageContent, piece: Piece): Colour | undefined {
  const { matrix, width, size, above } = piece;
  const { e: x, f: y } = after({ ...IDENTITY, e: width / 2, f: size * MIDDLE }, matrix);
  for (let index = above - 1; index >= 0; index--) {
    const field = fields[index];
    if (field === undefined) continue;
    const { left, bottom, right, top } = field;
    if (left <= x && x <= right && bottom <= y && y <= top) return field.colour;
  }
  return PAPER;
}
