import { pointsOf, type VectorPath } from '../../../model/vector-path.ts';

/** About how many dashes a line is cut into: by the polygon of its points, which is no shorter. */
export function dashCount({ commands, points }: VectorPath, dashes: readonly number[]): number {
  const period = dashes.reduce((sum, dash) => sum + dash, 0);
  if (period === 0) return 0;
  let length = 0;
  let at = 0;
  for (const command of commands) {
    const end = at + pointsOf(command);
    if (command === 'M') at = end;
    for (; at < end; at += 2) length += stepLength(points, at);
  }
  return (length / period) * dashes.length;
}

function stepLength(points: readonly number[], at: number): number {
  const [fromX = 0, fromY = 0, toX = 0, toY = 0] = points.slice(at - 2, at + 2);
  return Math.hypot(toX - fromX, toY - fromY);
}
