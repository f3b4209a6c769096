import type { Block, ChartFigure, FigurePlace, PictureFigure } from '../../model/block.ts';
import type { Span } from '../../model/span.ts';
import type { Writing } from './writing.ts';

/** What every block carries over from the author's: its anchor, its language and its place. */
export interface Marks {
  readonly anchor?: string;
  readonly lang?: string;
  readonly at: Span;
}

export function marksOf(
  block: Exclude<Block, { type: 'thematicBreak' }>,
  { numbering }: Writing,
): Marks {
  const anchor = numbering.anchors.get(block);
  return { ...(anchor !== undefined && { anchor }), ...langOf(block), at: block.at };
}

/** The language of a block that differs from the brief's. */
export function langOf({ attributes: { lang } }: Exclude<Block, { type: 'thematicBreak' }>): {
  readonly lang?: string;
} {
  return lang === undefined ? {} : { lang: lang.value };
}

/** Where a figure's author wants it on the page. */
export function placeOf({ attributes: { place } }: ChartFigure | PictureFigure): {
  readonly place?: FigurePlace;
} {
  return place === undefined ? {} : { place };
}
