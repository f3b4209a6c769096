import type { VectorLook, VectorShape, VectorStroke } from './vector.ts';
import {
  keepsShape,
  type Matrix,
  movedPath,
  scaleOf,
  UNMOVED,
  type VectorPath,
} from './vector-path.ts';

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
  const { stroke, ...filled } = look;
  const widened = stroke === undefined ? undefined : widenedPen(stroke, scale);
  if (widened === undefined) {
    if (filled.fill === undefined) return undefined;
    return { type: 'shape', ...filled, path: movedPath(path, matrix) };
  }
  const scaled = { ...filled, stroke: widened };
  if (keepsShape(matrix)) return { type: 'shape', ...scaled, path: movedPath(path, matrix) };
  const [a, b, c, d, e, f] = matrix;
  return {
    type: 'shape',
    ...scaled,
    path: movedPath(path, [scale, 0, 0, scale, 0, 0]),
    matrix: [a / scale, b / scale, c / scale, d / scale, e, f],
  };
}

/** Thinner lines are seen by nobody, but would be a pixel wide: files round their widths to nothing. */
const THINNEST = 0.001;

function widenedPen(stroke: VectorStroke, scale: number): VectorStroke | undefined {
  const width = stroke.width * scale;
  if (width < THINNEST) return undefined;
  return {
    ...stroke,
    width,
    dashes: stroke.dashes.map((dash) => dash * scale),
    dashOffset: stroke.dashOffset * scale,
  };
}

/** An outline whose pen is as wide as it says, whatever the transformation. */
export function placedOutline(path: VectorPath, look: VectorLook, matrix: Matrix): VectorShape {
  return { type: 'shape', ...look, path: matrix === UNMOVED ? path : movedPath(path, matrix) };
}
