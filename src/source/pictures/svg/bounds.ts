import { pointsOf, type VectorPath } from '../../../model/vector-path.ts';

export interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The smallest upright box around an outline, without its pen; nothing around nothing. */
export function boundsOf({ commands, points }: VectorPath): Bounds | undefined {
  const reach = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  let pen: readonly number[] = [];
  let at = 0;
  for (const command of commands) {
    const end = at + pointsOf(command);
    if (end === at) continue;
    const to = points.slice(end - 2, end);
    const from = command === 'M' ? to : pen;
    // A line is a curve whose control points are at its end.
    const way = command === 'C' ? points.slice(at, end) : [...to, ...to, ...to];
    const [left, right] = extentOf(coordinates([...from, ...way], 0));
    const [top, bottom] = extentOf(coordinates([...from, ...way], 1));
    reach.left = Math.min(reach.left, left);
    reach.right = Math.max(reach.right, right);
    reach.top = Math.min(reach.top, top);
    reach.bottom = Math.max(reach.bottom, bottom);
    pen = to;
    at = end;
  }
  const { left, top, right, bottom } = reach;
  return left > right ? undefined : { x: left, y: top, width: right - left, height: bottom - top };
}

function coordinates(way: readonly number[], from: 0 | 1): Curve {
  return [way[from] ?? 0, way[from + 2] ?? 0, way[from + 4] ?? 0, way[from + 6] ?? 0];
}

/** The ends of a cubic curve, its control points between them, in one direction. */
type Curve = readonly [number, number, number, number];

function extentOf(curve: Curve): readonly [number, number] {
  const [start, , , end] = curve;
  const isStraight = curve.every((value) => value === start);
  const reached = isStraight ? [] : turnsOf(curve).map((t) => onCurve(curve, t));
  return [Math.min(start, end, ...reached), Math.max(start, end, ...reached)];
}

function onCurve([p, a, b, q]: Curve, t: number): number {
  const s = 1 - t;
  return s * s * s * p + 3 * s * s * t * a + 3 * s * t * t * b + t * t * t * q;
}

/** Where a cubic curve turns back: the zeros of its derivative. */
function turnsOf([p, a, b, q]: Curve): number[] {
  const square = -p + 3 * a - 3 * b + q;
  const linear = 2 * (p - 2 * a + b);
  const fixed = a - p;
  const root = Math.sqrt(linear * linear - 4 * square * fixed);
  const turns =
    Math.abs(square) < 1e-12
      ? [-fixed / linear]
      : [(-linear + root) / (2 * square), (-linear - root) / (2 * square)];
  return turns.filter((t) => t > 0 && t < 1);
}
