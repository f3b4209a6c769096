import type { Theme } from '../../model/theme.ts';
import type { Item, Owner } from '../display-list.ts';

/** A square for a task and its tick, in points. */
const BOX = { size: 8.5, stroke: 0.7, tick: 1.1 };

/** The box of a task, drawn, so that no font need have it. */
export function taskBox(
  isChecked: boolean,
  { x, baseline }: { readonly x: number; readonly baseline: number },
  { owner, theme }: { readonly owner: Owner; readonly theme: Theme },
): Item[] {
  const { size, stroke, tick } = BOX;
  const y = baseline - size + 0.75;
  const colour = theme.colours.ink;
  const square = `M 0 0 L ${size} 0 L ${size} ${size} L 0 ${size} Z`;
  const path = { type: 'path' as const, x, y, stroke: colour, owner };
  const box: Item = { ...path, d: square, thickness: stroke };
  if (!isChecked) return [box];
  const mark = `M ${size * 0.2} ${size * 0.52} L ${size * 0.42} ${size * 0.74} L ${size * 0.8} ${size * 0.24}`;
  return [box, { ...path, d: mark, thickness: tick }];
}
