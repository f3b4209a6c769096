/**
 * An outline: one letter a command, absolute M, L, C, Z only, and their coordinates in a row: two for
 * M and L, six for C, none for Z.
 */
export interface VectorPath {
  readonly commands: string;
  readonly points: readonly number[];
}

/** `[x y 1]` becomes `[a·x + c·y + e, b·x + d·y + f]`, as in SVG and PDF. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const UNMOVED: Matrix = [1, 0, 0, 1, 0, 0];

/** The inner transformation first, then the outer one. */
export function within(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [a2, b2, c2, d2, e2, f2] = inner;
  return [
    a * a2 + c * b2,
    b * a2 + d * b2,
    a * c2 + c * d2,
    b * c2 + d * d2,
    a * e2 + c * f2 + e,
    b * e2 + d * f2 + f,
  ];
}

/** What undoes a transformation; nothing undoes one that makes an area a line. */
export function inverse([a, b, c, d, e, f]: Matrix): Matrix | undefined {
  const by = a * d - b * c;
  if (by === 0 || !Number.isFinite(1 / by)) return undefined;
  return [d / by, -b / by, -c / by, a / by, (c * f - d * e) / by, (b * e - a * f) / by];
}

/** How much longer lines become; where that depends on the direction, a mean of it. */
export function scaleOf([a, b, c, d]: Matrix): number {
  return Math.sqrt(Math.abs(a * d - b * c));
}

/** Turns, mirrors and scales alike in all directions: a round pen stays round. */
export function keepsShape([a, b, c, d]: Matrix): boolean {
  const near = 1e-6 * (Math.abs(a) + Math.abs(b) + Math.abs(c) + Math.abs(d));
  const turns = Math.abs(a - d) <= near && Math.abs(b + c) <= near;
  const mirrors = Math.abs(a + d) <= near && Math.abs(b - c) <= near;
  return turns || mirrors;
}

export function movedPath(path: VectorPath, matrix: Matrix): VectorPath {
  if (matrix === UNMOVED) return path;
  const [a, b, c, d, e, f] = matrix;
  const { commands, points } = path;
  const moved: number[] = [];
  for (let at = 0; at + 1 < points.length; at += 2) {
    const x = points[at] ?? 0;
    const y = points[at + 1] ?? 0;
    moved.push(a * x + c * y + e, b * x + d * y + f);
  }
  return { commands, points: moved };
}

/** How many numbers follow a command. */
export function pointsOf(command: string): number {
  if (command === 'C') return 6;
  return command === 'Z' ? 0 : 2;
}
