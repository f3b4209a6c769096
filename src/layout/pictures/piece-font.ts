import type { Theme } from '../../model/theme.ts';
import type { TextFont } from '../../model/vector.ts';
import type { Font } from '../shaper.ts';

/** The theme's face for words of a picture. */
export function fontOf({ face, weight, italic }: TextFont, { faces }: Theme): Font {
  return { family: faces[face], weight, italic, features: [] };
}
