import type { DrawingItem } from '../display-list.ts';

/** Where the leftmost item of a drawing begins: 0, or less where names hang out to the left. */
export function leftEdge(items: readonly DrawingItem[]): number {
  return items.reduce((left, item) => Math.min(left, leftOf(item)), 0);
}

function leftOf(item: DrawingItem): number {
  return item.type === 'line' ? Math.min(item.x1, item.x2) : item.x;
}
