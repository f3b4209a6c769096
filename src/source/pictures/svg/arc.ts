import type { Point } from '../../../model/vector.ts';

export interface ArcShape {
  readonly rx: number;
  readonly ry: number;
  /** Of its x axis, in degrees, clockwise. */
  readonly turn: number;
  readonly isLarge: boolean;
  readonly isSweep: boolean;
}

type Curve = readonly [number, number, number, number, number, number];

/**
 * An elliptical arc as cubic curves of a quarter at most, by the arithmetic of SVG 2, B.2.4: radii that
 * do not reach are made larger. Nothing where the arc is a line or has no length.
 */
export function arcCurves(from: Point, to: Point, shape: ArcShape): readonly Curve[] | undefined {
  const isPoint = from.x === to.x && from.y === to.y;
  if (isPoint) return [];
  if (shape.rx === 0 || shape.ry === 0) return undefined;
  const turn = (shape.turn * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  // Half way back, seen along the ellipse's own axes.
  const halfX = (cos * (from.x - to.x) + sin * (from.y - to.y)) / 2;
  const halfY = (-sin * (from.x - to.x) + cos * (from.y - to.y)) / 2;
  const lack = Math.hypot(halfX / shape.rx, halfY / shape.ry);
  const rx = Math.abs(shape.rx) * Math.max(1, lack);
  const ry = Math.abs(shape.ry) * Math.max(1, lack);
  // In the space where the ellipse is a circle of radius one, centred at the origin.
  const chord = { x: halfX / rx, y: halfY / ry };
  const squared = chord.x ** 2 + chord.y ** 2;
  const away = Math.sqrt(Math.max(0, 1 / squared - 1)) * (shape.isLarge === shape.isSweep ? -1 : 1);
  const centre = { x: away * chord.y, y: -away * chord.x };
  const first = Math.atan2(chord.y - centre.y, chord.x - centre.x);
  const last = Math.atan2(-chord.y - centre.y, -chord.x - centre.x);
  const sweep = swept(last - first, shape.isSweep);
  const place = (x: number, y: number): [number, number] => [
    cos * rx * (x + centre.x) - sin * ry * (y + centre.y) + (from.x + to.x) / 2,
    sin * rx * (x + centre.x) + cos * ry * (y + centre.y) + (from.y + to.y) / 2,
  ];
  return quarters(first, sweep, place, to);
}

function swept(angle: number, isSweep: boolean): number {
  if (isSweep && angle < 0) return angle + 2 * Math.PI;
  return !isSweep && angle > 0 ? angle - 2 * Math.PI : angle;
}

function quarters(
  first: number,
  sweep: number,
  place: (x: number, y: number) => [number, number],
  to: Point,
): Curve[] {
  const count = Math.max(1, Math.ceil(Math.abs(sweep) / (Math.PI / 2) - 1e-9));
  const step = sweep / count;
  const reach = (4 / 3) * Math.tan(step / 4);
  return Array.from({ length: count }, (_, index): Curve => {
    const [start, end] = [first + index * step, first + (index + 1) * step];
    const [startX, startY, endX, endY] = [
      Math.cos(start),
      Math.sin(start),
      Math.cos(end),
      Math.sin(end),
    ];
    const arrival = index === count - 1 ? ([to.x, to.y] as const) : place(endX, endY);
    return [
      ...place(startX - reach * startY, startY + reach * startX),
      ...place(endX + reach * endY, endY - reach * endX),
      ...arrival,
    ];
  });
}
