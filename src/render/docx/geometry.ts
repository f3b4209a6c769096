import type { Pack } from '../../model/pack.ts';
import { isFromRight } from './direction.ts';
import { markHeight } from './mark.ts';

/** The sheet and the edges that paragraphs align on, in points. */
export interface Geometry {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Between the margins. */
  readonly block: number;
  /** The edge of reading text, from the left margin. */
  readonly text: number;
  /** From the end of the longest line of reading text to the right margin. */
  readonly rest: number;
  /** What the marks in the first page's header take of a masthead's field; 0 without marks. */
  readonly marked: number;
  /** Mirrored on the pages of the left: `left` is the inner margin. */
  readonly mirrored: boolean;
  /** Paragraphs run from the right, unless they say otherwise. */
  readonly fromRight: boolean;
}

// ISO 216 and ANSI/ASME Y14.1, in points.
const PAPER = { A4: [595.28, 841.89], Letter: [612, 792] } as const;

export function geometryOf(pack: Pack): Geometry {
  const { page } = pack.theme;
  const [width, height] = PAPER[pack.page.size];
  const mirrored = pack.page.sides === 'two';
  const left = mirrored ? page.inner : page.left;
  // Every paper has the text block that was designed for A4, so lines break alike.
  const block = PAPER.A4[0] - page.left - page.right;
  const text = page.text === 'axis' ? page.axis : 0;
  return {
    width,
    height,
    left,
    right: width - left - block,
    top: page.top,
    bottom: height - endOf(pack),
    block,
    text,
    rest: Math.max(0, block - text - page.measure),
    marked: pack.marks.length === 0 ? 0 : pack.theme.parts.mark.top + markHeight(pack.theme),
    mirrored,
    fromRight: isFromRight(pack.lang),
  };
}

/**
 * Where the text must end: Word breaks lines and sets tables a little differently from the PDF, so a page may be
 * full down to its number before the next one begins.
 */
function endOf({ theme, page: { size } }: Pack): number {
  return Math.max(theme.page.end[size], theme.parts.running.folioTop[size] - theme.grid / 2);
}

/** The same sheet turned: its head, foot and outer margins as wide as before. */
export function turned(geometry: Geometry, { theme }: Pack): Geometry {
  const { width: height, height: width, text } = geometry;
  const { left, right, measure } = theme.page;
  const block = width - left - right;
  return {
    ...geometry,
    width,
    height,
    left,
    right,
    block,
    rest: Math.max(0, block - text - measure),
  };
}

export function isTurned({ width, height }: Geometry): boolean {
  return width > height;
}
