import type { DrawingItem } from '../display-list.ts';
import { PAPER } from './pen.ts';

/** A point of the first period: a ring, of 2.9 pt to the middle of its stroke. */
export function ring(x: number, y: number, colour: string): DrawingItem {
  return { type: 'path', d: circle(2.9), x, y, fill: PAPER, stroke: colour, thickness: 1.3 };
}

/** A point of a later period. */
export function disc(x: number, y: number, colour: string, radius = 3.4): DrawingItem {
  return { type: 'path', d: circle(radius), x, y, fill: colour };
}

/** A rectangle, solid or as an outline that lies inside it. */
export function block(
  box: { x: number; y: number; width: number; height: number },
  paint: { solid: boolean; colour: string },
): DrawingItem {
  if (paint.solid) return { type: 'rectangle', ...box, fill: paint.colour };
  const thickness = Math.min(1.3, box.width, box.height);
  const inset = thickness / 2;
  const right = round(box.width - inset);
  const bottom = round(box.height - inset);
  const d = `M${inset} ${inset} L${right} ${inset} L${right} ${bottom} L${inset} ${bottom} Z`;
  return { type: 'path', d, x: box.x, y: box.y, fill: PAPER, stroke: paint.colour, thickness };
}

/** Four arcs as cubic curves; off by less than 0.03 % of the radius. */
function circle(radius: number): string {
  const r = radius;
  const c = round(radius * 0.5523);
  return [
    `M${r} 0`,
    `C${r} ${c} ${c} ${r} 0 ${r}`,
    `C${-c} ${r} ${-r} ${c} ${-r} 0`,
    `C${-r} ${-c} ${-c} ${-r} 0 ${-r}`,
    `C${c} ${-r} ${r} ${-c} ${r} 0`,
    'Z',
  ].join(' ');
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
