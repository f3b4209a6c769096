import type { Face } from './face.ts';
import type { Point } from './opentype/contours.ts';

/** A glyph's outline as SVG path data (M L Q Z) in thousandths of the size, y upwards. */
export function outlineOf({ font, scale }: Face, glyph: number): string {
  return font
    .contours(glyph)
    .map((contour) => pathOf(contour, scale))
    .join('');
}

/**
 * Between two control points there is a point of the outline that the font does not say, half way:
 *
 *     on ── control ── (on) ── control ── on
 */
function pathOf(contour: readonly Point[], scale: number): string {
  const start = startOf(contour);
  if (start === undefined) return '';
  const write = (...points: readonly Pick<Point, 'x' | 'y'>[]) =>
    points.map(({ x, y }) => `${rounded(x * scale)} ${rounded(y * scale)}`).join(' ');
  const parts = [`M${write(start.point)}`];
  const ring = [...contour.slice(start.next), ...contour.slice(0, start.next)];
  for (const [index, point] of ring.entries()) {
    const after = ring[index + 1] ?? { ...start.point, isOn: true };
    if (!point.isOn) parts.push(`Q${write(point, after.isOn ? after : middle(point, after))}`);
    else if (ring[index - 1]?.isOn !== false) parts.push(`L${write(point)}`);
  }
  return `${parts.join('')}Z`;
}

/** The first point that is on the outline, and where the ring goes on behind it. */
function startOf(contour: readonly Point[]) {
  const first = contour.findIndex(({ isOn }) => isOn);
  const found = contour[first];
  if (found !== undefined) return { point: found, next: first + 1 };
  const [one, other] = [contour[0], contour.at(-1)];
  if (one === undefined || other === undefined) return undefined;
  return { point: middle(other, one), next: 0 };
}

function middle(one: Point, other: Point): Point {
  return { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2, isOn: true };
}

function rounded(length: number): number {
  return Math.round(length * 10) / 10 + 0;
}
