import type { Run } from '../tags/tagged.ts';
import type { Look } from '../text/look.ts';

/**
 * What lines are made of, after Knuth and Plass, “Breaking Paragraphs into Lines” (1981): boxes
 * that stay whole, glue that stretches and vanishes at line ends, penalties where a line may end.
 */
export interface Piece {
  readonly kind: 'box' | 'glue' | 'penalty';
  /** In points; of a penalty, what stands there if the line ends there. */
  readonly width: number;
  readonly stretch: number;
  readonly shrink: number;
  /** Of ending a line here; Infinity is never, -Infinity always. Glue costs nothing. */
  readonly cost: number;
  /** A line that ends here ends in a hyphen. */
  readonly hyphen: boolean;
  /** The letters or the space. */
  readonly text: string;
  readonly look: Look;
  readonly run: Run;
  /** Boxes of one number are parts of one word. */
  readonly word: number;
  /** Of a picture in the line, in points. */
  readonly height: number;
}

export const NEVER = Infinity;
export const ALWAYS = -Infinity;
