import type { VectorLook, VectorShape, VectorStroke } from './vector.ts';
import { keepsShape, type Matrix, movedPath, scaleOf, type VectorPath } from './vector-path.ts';

/**
 * Puts an outline and its pen where they stand in the picture. A pen that a transformation makes wider
 * in one direction keeps its matrix, of a size that leaves coordinates as exact as they were.
 */
export function placedShape(
  path: VectorPath,
  look: VectorLook,
  matrix: Matrix,
): VectorShape | undefined {
  const scale = scaleOf(matrix);
  if (scale === 0 || !Number.isFinite(scale)) return undefined;
  const scaled = withPen(look, scale);
  if (scaled?.stroke === undefined || keepsShape(matrix)) {
    return scaled && { type: 'shape', ...scaled, path: movedPath(path, matrix) };
  }
  const [a, b, c, d, e, f] = matrix;
  return {
    type: 'shape',
    ...scaled,
    path: movedPath(path, [scale, 0, 0, scale, 0, 0]),
    matrix: [a / scale, b / scale, c / scale, d / scale, e, f],
  };
}

/** An outline whose pen is as wide as it says, whatever the transformation. */
export function placedOutline(
  path: VectorPath,
  look: VectorLook,
  matrix: Matrix,
): VectorShape | undefined {
  const thick = withPen(look, 1);
  return thick && { type: 'shape', ...thick, path: movedPath(path, matrix) };
}

/** Thinner lines are seen by nobody, but would be a pixel wide: files round their widths to nothing. */
const THINNEST = 0.001;

/** The look with a pen so many times as wide; nothing where nothing is left of it. */
function withPen({ stroke, ...filled }: VectorLook, scale: number): VectorLook | undefined {
  if (stroke !== undefined && stroke.width * scale >= THINNEST) {
    return { ...filled, stroke: widened(stroke, scale) };
  }
  return filled.fill === undefined ? undefined : filled;
}

function widened(stroke: VectorStroke, scale: number): VectorStroke {
  return {
    ...stroke,
    width: stroke.width * scale,
    dashes: stroke.dashes.map((dash) => dash * scale),
    dashOffset: stroke.dashOffset * scale,
  };
}
