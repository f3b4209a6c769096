import type { VectorNode, VectorShape } from '../../../model/vector.ts';
import { movedPath, type VectorPath } from '../../../model/vector-path.ts';
import { placedOutline, placedShape } from '../../../model/vector-shape.ts';
import { boundsOf } from './bounds.ts';
import { dashCount } from './dash-count.ts';
import { drawMarkers } from './draw-markers.ts';
import type { Drawn } from './drawn.ts';
import { lengthsOf, outliners } from './geometry.ts';
import { lookOf } from './look-of.ts';
import { isNearPath, isNearShape } from './near.ts';
import type { Scene } from './scene.ts';
import type { XmlElement } from './xml-element.ts';

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
  scene.budget.segments(dashCount(path, look.stroke?.dashes ?? []), element);
  const isFixed = properties.get('vector-effect')?.trim() === 'non-scaling-stroke';
  const place = isFixed && look.stroke !== undefined ? placedOutline : placedShape;
  const shape = place(path, look, spot.matrix);
  if (shape === undefined || isNearShape(shape)) return shape;
  sayFar(element, scene);
  return undefined;
}

function sayFar(element: XmlElement, { findings }: Scene): void {
  findings.say('broken', 'draws too far away to be meant', element);
}

/** The outline of a shape where it stands in the picture, for what is cut to it. */
export function placedPath(drawn: Drawn, scene: Scene): VectorPath | undefined {
  const path = outlineOf(drawn, scene);
  const placed = path && movedPath(path, drawn.spot.matrix);
  if (placed === undefined || isNearPath(placed)) return placed;
  sayFar(drawn.element, scene);
  return undefined;
}
