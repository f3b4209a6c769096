import type { Item, TextItem } from '../../src/layout/display-list.ts';
import { type Handlers, handle } from '../../src/model/handlers.ts';

/** What an item covers on its page, in points from the top left corner. */
export interface ItemBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Small letters fill about so much of the size: what is above them may touch without harm. */
const LETTER = 0.45;

export function boxOf(item: Item): ItemBox {
  return handle(boxes, item, undefined);
}

const boxes: Handlers<Item, undefined, ItemBox> = {
  text: (item) => {
    const { x, y, size } = item;
    return { left: x, top: y - size * LETTER, right: x + widthOf(item), bottom: y };
  },
  line: ({ x1, y1, x2, y2 }) => ({
    left: Math.min(x1, x2),
    top: Math.min(y1, y2),
    right: Math.max(x1, x2),
    bottom: Math.max(y1, y2),
  }),
  path: ({ d, x, y }) => {
    const numbers = (d.match(/-?\d*\.?\d+(?:e-?\d+)?/g) ?? []).map(Number);
    const across = numbers.filter((_, index) => index % 2 === 0);
    const down = numbers.filter((_, index) => index % 2 === 1);
    return {
      left: x + least(across),
      top: y + least(down),
      right: x - least(across.map((value) => -value)),
      bottom: y - least(down.map((value) => -value)),
    };
  },
  rectangle: framed,
  picture: framed,
  link: framed,
};

interface Framed {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function framed({ x, y, width, height }: Framed): ItemBox {
  return { left: x, top: y, right: x + width, bottom: y + height };
}

/** In points, without the spaces that hang behind. */
function widthOf({ runs, size, wordSpace, letterSpace }: TextItem): number {
  const glyphs = runs.flatMap((run) => run.glyphs);
  const last = glyphs.findLastIndex(({ text }) => text.trim() !== '');
  let width = 0;
  for (const { advance, text } of glyphs.slice(0, last + 1)) {
    const space = text === ' ' || text === '\u00A0' ? wordSpace : 0;
    width += (advance * size) / 1000 + letterSpace + space;
  }
  return width;
}

function least(values: readonly number[]): number {
  return values.reduce((found, value) => Math.min(found, value), Infinity);
}
