import { pointsOf, type VectorPath } from '../../../model/vector-path.ts';

/**
 * Several outlines as one whose area is that of all of them. All go round in one direction, so that
 * where they lie on each other they do not cancel out.
 */
export function joined(paths: readonly VectorPath[]): VectorPath {
  const turned = paths.map((path) => (areaOf(path) < 0 ? reversed(path) : path));
  return {
    commands: turned.map(({ commands }) => commands).join(''),
    points: turned.flatMap(({ points }) => points),
  };
}

interface Part {
  readonly commands: readonly string[];
  /** The points in pairs, the starting one first. */
  readonly points: readonly (readonly [number, number])[];
}

/** By the polygon of all points, control points too: which way round is all that it is for. */
function areaOf(path: VectorPath): number {
  let area = 0;
  for (const { points } of partsOf(path)) {
    for (const [index, [x, y]] of points.entries()) {
      const [nextX, nextY] = points[(index + 1) % points.length] ?? [0, 0];
      area += x * nextY - nextX * y;
    }
  }
  return area;
}

function reversed(path: VectorPath): VectorPath {
  const parts = partsOf(path);
  return {
    commands: parts.map(({ commands }) => `M${commands.toReversed().join('')}Z`).join(''),
    points: parts.flatMap(({ points }) => points.toReversed().flat()),
  };
}

function partsOf({ commands, points }: VectorPath): Part[] {
  const parts: { commands: string[]; points: [number, number][] }[] = [];
  let at = 0;
  for (const command of commands) {
    if (command === 'M') parts.push({ commands: [], points: [] });
    const part = parts.at(-1);
    if (part === undefined || command === 'Z') continue;
    if (command !== 'M') part.commands.push(command);
    const end = at + pointsOf(command);
    for (; at < end; at += 2) part.points.push([points[at] ?? 0, points[at + 1] ?? 0]);
  }
  return parts;
}
