import type { VectorNode, VectorShape } from '../../../model/vector.ts';
import { movedPath, type VectorPath } from '../../../model/vector-path.ts';
import { placedOutline, placedShape } from '../../../model/vector-shape.ts';
import { boundsOf } from './bounds.ts';
import { drawMarkers } from './draw-markers.ts';
import type { Drawn } from './drawn.ts';
import { lengthsOf, outliners } from './geometry.ts';
import { FURTHEST } from './limits.ts';
import { lookOf } from './look-of.ts';
import type { Scene } from './scene.ts';

/** Draws a basic shape, with what stands on its corners. */
export function drawShape(drawn: Drawn, scene: Scene): readonly VectorNode[] {
  const path = outlineOf(drawn, scene);
  if (path === undefined) return [];
  const markers = drawMarkers(drawn, path, scene);
  const shape = drawn.spot.style.isVisible ? paintedShape(path, drawn, scene) : undefined;
  return shape === undefined ? markers : [shape, ...markers];
}

function outlineOf({ element, properties, spot }: Drawn, scene: Scene): VectorPath | undefined {
  const outline = outliners.get(element.name);
  const path = outline?.(lengthsOf(element, properties, spot, scene), element, scene);
  if (path !== undefined) scene.budget.segments(path.commands.length, element);
  return path;
}

function paintedShape(
  path: VectorPath,
  { element, properties, spot }: Drawn,
  scene: Scene,
): VectorShape | undefined {
  const look = lookOf(element, { bounds: boundsOf(path), spot }, scene);
  if (look.fill === undefined && look.stroke === undefined) return undefined;
  const isFixed = properties.get('vector-effect')?.trim() === 'non-scaling-stroke';
  const place = isFixed && look.stroke !== undefined ? placedOutline : placedShape;
  const shape = place(path, look, spot.matrix);
  if (shape === undefined || isNear(shape.path)) return shape;
  scene.findings.say('broken', 'draws too far away to be meant', element);
  return undefined;
}

/** Whether all coordinates are numbers that a page can hold. */
function isNear({ points }: VectorPath): boolean {
  return points.every((value) => Math.abs(value) < FURTHEST);
}

/** The outline of a shape where it stands in the picture, for what is cut to it. */
export function placedPath(drawn: Drawn, scene: Scene): VectorPath | undefined {
  const path = outlineOf(drawn, scene);
  return path && movedPath(path, drawn.spot.matrix);
}
