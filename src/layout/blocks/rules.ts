import type { Item } from '../display-list.ts';

/** A rule across, which is decoration: an artifact. Lengths in points; `y` is its upper edge. */
export function ruleAt(
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
  thickness: number,
  colour: string,
): Item[] {
  if (thickness === 0 || width <= 0) return [];
  const owner = { artifact: 'Layout' } as const;
  return [{ type: 'rectangle', x, y, width, height: thickness, fill: colour, owner }];
}
