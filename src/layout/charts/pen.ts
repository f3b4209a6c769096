import type { Colour, StyleName, Theme } from '../../model/theme.ts';
import type { DrawingItem } from '../display-list.ts';
import type { ShapedRun, Shaper } from '../shaper.ts';
import { type Look, lookOf } from '../text/look.ts';

/** What a chart is drawn with. */
export interface Pen {
  readonly theme: Theme;
  readonly shaper: Shaper;
}

/** Words in a style of the theme, ready to be placed. */
export interface SetWords {
  readonly runs: readonly ShapedRun[];
  readonly look: Look;
  /** In points. */
  readonly width: number;
  /** In points: how far to go down from a middle line to the baseline. */
  readonly drop: number;
}

export function setWords(text: string, style: StyleName, { theme, shaper }: Pen): SetWords {
  const look = lookOf(theme.styles[style], 0, theme);
  const runs = shaper.shape(text, look.font);
  const { capHeight } = shaper.metrics(look.font);
  return {
    runs,
    look,
    width: runs.reduce((sum, run) => sum + widthOf(run, look), 0),
    drop: (capHeight * look.size) / 2000,
  };
}

function widthOf({ width, glyphs }: ShapedRun, { size, letterSpace }: Look): number {
  return (width * size) / 1000 + glyphs.length * letterSpace;
}

/** Words with their baseline at `y`; `x` is their left edge, their middle or their right edge. */
export function placeWords(
  words: SetWords,
  x: number,
  y: number,
  align: 'left' | 'center' | 'right' = 'left',
): DrawingItem {
  const share = { left: 0, center: 0.5, right: 1 }[align];
  return {
    type: 'text',
    x: x - words.width * share,
    y,
    size: words.look.size,
    colour: words.look.colour,
    runs: words.runs,
    wordSpace: 0,
    letterSpace: words.look.letterSpace,
  };
}

export function drawLine(
  [x1, y1]: readonly [number, number],
  [x2, y2]: readonly [number, number],
  thickness: number,
  colour: string,
): DrawingItem {
  return { type: 'line', x1, y1, x2, y2, thickness, colour };
}

export function colourOf(colour: Colour, { theme }: Pen): string {
  return theme.colours[colour];
}

/** The paper's colour: marks are filled with it where what lies below must not show. */
export const PAPER = '#FFFFFF';
