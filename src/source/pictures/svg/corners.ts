import { pointsOf, type VectorPath } from '../../../model/vector-path.ts';

export interface PathCorner {
  readonly x: number;
  readonly y: number;
  /** The line's direction there, in degrees, clockwise: half way between before and behind. */
  readonly angle: number;
}

interface Stop {
  readonly x: number;
  readonly y: number;
  /** The directions in which a line comes here and leaves; nothing where there is none. */
  readonly arrives?: number | undefined;
  leaves?: number | undefined;
}

/** The ends of all steps of an outline, where its markers stand. */
export function cornersOf({ commands, points }: VectorPath): PathCorner[] {
  const stops: Stop[] = [];
  let start: Stop | undefined;
  let at = 0;
  for (const command of commands) {
    const end = at + pointsOf(command);
    const operands = points.slice(at, end);
    at = end;
    const from = stops.at(-1);
    if (command === 'M' || from === undefined || start === undefined) {
      start = { x: operands[0] ?? 0, y: operands[1] ?? 0 };
      stops.push(start);
    } else {
      stops.push(step(from, start, operands));
    }
  }
  return stops.map(({ x, y, arrives, leaves }) => ({ x, y, angle: between(arrives, leaves) }));
}

/** Goes on from a stop; where there are no operands, back to the start, and on as one began there. */
function step(from: Stop, start: Stop, operands: readonly number[]): Stop {
  const isClosing = operands.length === 0;
  const way = [from.x, from.y, ...(isClosing ? [start.x, start.y] : operands)];
  from.leaves = directionOf(way) ?? from.leaves;
  const back = directionOf(reversedWay(way));
  return {
    x: way.at(-2) ?? 0,
    y: way.at(-1) ?? 0,
    arrives: back === undefined ? undefined : back + Math.PI,
    leaves: isClosing ? start.leaves : undefined,
  };
}

/** From the first point to the next that is another one. */
function directionOf(way: readonly number[]): number | undefined {
  const [x = 0, y = 0] = way;
  for (let at = 2; at + 1 < way.length; at += 2) {
    const [dx, dy] = [(way[at] ?? 0) - x, (way[at + 1] ?? 0) - y];
    if (dx !== 0 || dy !== 0) return Math.atan2(dy, dx);
  }
  return undefined;
}

function reversedWay(way: readonly number[]): number[] {
  const back: number[] = [];
  for (let at = way.length - 2; at >= 0; at -= 2) back.push(way[at] ?? 0, way[at + 1] ?? 0);
  return back;
}

function between(arrives: number | undefined, leaves: number | undefined): number {
  const one = arrives ?? leaves ?? 0;
  const other = leaves ?? one;
  const sum = Math.atan2(Math.sin(one) + Math.sin(other), Math.cos(one) + Math.cos(other));
  return (sum * 180) / Math.PI;
}
