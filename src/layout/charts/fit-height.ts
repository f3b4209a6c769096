import { type Handlers, handle } from '../../model/handlers.ts';
import type { Drawing, DrawingItem } from '../display-list.ts';

/** Makes a drawing smaller as a whole if it is higher than a page can hold. */
export function fitHeight(drawing: Drawing, most: number): Drawing {
  if (drawing.height <= most) return drawing;
  const factor = most / drawing.height;
  return {
    width: drawing.width,
    height: most,
    items: drawing.items.map((item) => scaled(item, factor)),
  };
}

function scaled(item: DrawingItem, factor: number): DrawingItem {
  return handle(scaledItems, item, factor);
}

const scaledItems: Handlers<DrawingItem, number, DrawingItem> = {
  text: (item, factor) => ({
    ...item,
    x: item.x * factor,
    y: item.y * factor,
    size: item.size * factor,
    letterSpace: item.letterSpace * factor,
    wordSpace: item.wordSpace * factor,
  }),
  rectangle: (item, factor) => ({
    ...item,
    x: item.x * factor,
    y: item.y * factor,
    width: item.width * factor,
    height: item.height * factor,
  }),
  line: (item, factor) => ({
    ...item,
    x1: item.x1 * factor,
    y1: item.y1 * factor,
    x2: item.x2 * factor,
    y2: item.y2 * factor,
    thickness: item.thickness * factor,
  }),
  path: (item, factor) => ({
    ...item,
    x: item.x * factor,
    y: item.y * factor,
    d: scaledPath(item.d, factor),
    ...(item.thickness === undefined ? {} : { thickness: item.thickness * factor }),
  }),
};

function scaledPath(d: string, factor: number): string {
  return d.replaceAll(/-?\d+(?:\.\d+)?/g, (number) =>
    String(Math.round(Number(number) * factor * 1000) / 1000),
  );
}
