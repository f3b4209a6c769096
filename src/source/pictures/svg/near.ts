import type { VectorLook, VectorPaint, VectorShape } from '../../../model/vector.ts';
import type { Matrix, VectorPath } from '../../../model/vector-path.ts';
import { FURTHEST } from './limits.ts';

/** Whether all numbers of a shape are of a size that a page, and the formats, can hold. */
export function isNearShape({ path, matrix, ...look }: VectorShape): boolean {
  return isNearPath(path) && isNearLook(look) && (matrix === undefined || areNear(matrix));
}

export function isNearPath({ points }: VectorPath): boolean {
  return areNear(points);
}

export function isNearLook({ fill, stroke }: VectorLook): boolean {
  if (fill !== undefined && !isNearPaint(fill.paint)) return false;
  if (stroke === undefined) return true;
  const { paint, width, miterLimit, dashes, dashOffset } = stroke;
  return isNearPaint(paint) && areNear([width, miterLimit, dashOffset, ...dashes]);
}

function isNearPaint(paint: VectorPaint): boolean {
  if (paint.type === 'solid') return true;
  if (!areNear(paint.matrix)) return false;
  if (paint.type === 'linear') {
    const { from, to } = paint;
    return areNear([from.x, from.y, to.x, to.y]);
  }
  const { centre, focus, radius } = paint;
  return areNear([centre.x, centre.y, focus.x, focus.y, radius]);
}

/** Whether words stay near: however far each number moves them, and they one behind the other. */
export function isNearText(numbers: readonly number[], matrix: Matrix, letters: number): boolean {
  const [a, b, c, d] = matrix;
  const most = FURTHEST / (1 + letters) / (1 + Math.hypot(a, b, c, d));
  return areNear(matrix) && numbers.every((value) => Math.abs(value) < most);
}

function areNear(numbers: readonly number[]): boolean {
  return numbers.every((value) => Math.abs(value) < FURTHEST);
}
