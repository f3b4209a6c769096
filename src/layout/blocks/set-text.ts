import type { StyleName } from '../../model/theme.ts';
import type { Item } from '../display-list.ts';
import { type Frame, frameOf, NEVER, type PlacedFigure } from '../flow/frame.ts';
import { breakLines, type LineMode } from '../lines/break-lines.ts';
import { galleyOf } from '../lines/galley.ts';
import type { Letters } from '../lines/letters.ts';
import type { Pieces } from '../lines/pieces.ts';
import { isLastLine, lettersOf, notesIn, setLine } from '../lines/set-line.ts';
import type { TaggedText } from '../tags/tagged.ts';
import type { Setting } from './setting.ts';

type Align = 'left' | 'justify' | 'right' | 'center';

/** Where a text stands, in points. */
export interface TextPlace {
  readonly x: number;
  readonly width: number;
  /** Of the first line. */
  readonly indent?: number;
  readonly align?: Align;
  /** From a line's top; beside text in another style both stand on one baseline. */
  readonly baseline?: number;
  /** All lines are made alike, as titles want it. */
  readonly isBalanced?: true;
}

const modes: Readonly<Record<Align, LineMode>> = {
  left: 'ragged',
  right: 'ragged',
  center: 'ragged',
  justify: 'justify',
};

/** Sets a paragraph: a frame for each line, two at least on either side of a page's end. */
export function setText(
  text: TaggedText,
  style: StyleName,
  place: TextPlace,
  setting: Setting,
): Frame[] {
  const pieces = galleyOf(text, style, place.width, setting.tools);
  return setPieces(pieces, style, place, setting);
}

/** The same for a paragraph that is already cut into pieces. */
export function setPieces(
  pieces: Pieces,
  style: StyleName,
  place: TextPlace,
  setting: Setting,
): Frame[] {
  const { indent = 0, width } = place;
  const align = place.align ?? setting.theme.styles[style].align;
  const mode = place.isBalanced ? 'balanced' : modes[align];
  const spans = breakLines(pieces, { first: width - indent, rest: width }, mode);
  const lines = spans.map((span, index) => {
    const own = index === 0 ? indent : 0;
    const ends = align === 'justify' && isLastLine(pieces, span) ? 'left' : align;
    const baseline = place.baseline ?? baselineOf(style, setting);
    const wish = { x: place.x + own, length: width - own, align: ends, style, baseline };
    return lineFrame(pieces, span, wish, setting);
  });
  return keptTogether(lines);
}

interface FrameWish {
  readonly x: number;
  readonly length: number;
  readonly align: Align;
  readonly style: StyleName;
  readonly baseline: number;
}

function lineFrame(
  pieces: Pieces,
  span: { readonly start: number; readonly end: number },
  { style, baseline, ...wish }: FrameWish,
  setting: Setting,
): Frame {
  const { types, theme } = setting;
  const { leading } = theme.styles[style];
  const letters = lettersOf(pieces, span, types);
  const height = Math.max(leading, ...letters.heights.values());
  const stand = { ...wish, baseline: height - leading + baseline, top: 0, height };
  const items = setLine(letters, stand, types);
  const notes = notesIn(letters);
  if (letters.heights.size === 0) return frameOf(height, items, { notes });
  return frameOf(height, items, { notes, figures: figuresIn(letters, items) });
}

/** The elements of a line's pictures, with their places. */
function figuresIn({ spots }: Letters, items: readonly Item[]): PlacedFigure[] {
  const tags = spots.flatMap(({ run }) => run.picture?.tag ?? []);
  const pictures = items.flatMap((item) => (item.type === 'picture' ? [item] : []));
  return tags.flatMap((tag, index) => {
    const picture = pictures[index];
    if (picture === undefined) return [];
    const { x, y, width, height } = picture;
    return [{ tag, x, y, width, height }];
  });
}

/** From the top of a style's line to its baseline, in points. */
export function baselineOf(style: StyleName, { types, theme }: Setting): number {
  return types.baseline(theme.styles[style], types.look(style));
}

/** No line of a paragraph stands alone at a page's foot or head. */
function keptTogether(lines: readonly Frame[]): Frame[] {
  const last = lines.length - 1;
  return lines.map((line, index) => {
    const isTied = index === 1 || (index === last && index > 0);
    return isTied ? { ...line, breakCost: NEVER } : line;
  });
}
