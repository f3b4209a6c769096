import type { Item } from '../display-list.ts';

/** Items in another place, by so many points. */
export function moved(items: readonly Item[], dx: number, dy: number): readonly Item[] {
  return dx === 0 && dy === 0 ? items : items.map((item) => movedItem(item, dx, dy));
}

function movedItem(item: Item, dx: number, dy: number): Item {
  if (item.type !== 'line') return { ...item, x: item.x + dx, y: item.y + dy };
  const { x1, y1, x2, y2 } = item;
  return { ...item, x1: x1 + dx, y1: y1 + dy, x2: x2 + dx, y2: y2 + dy };
}
