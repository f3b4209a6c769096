import type { VectorNode } from '../../../model/vector.ts';
import { type Matrix, movedPath, UNMOVED, within } from '../../../model/vector-path.ts';
import { type Drawn, drawAll } from './drawn.ts';
import { boxOutline } from './geometry.ts';
import type { Scene } from './scene.ts';
import { fitted, viewBoxOf } from './viewport.ts';

interface Box {
  readonly width: number;
  readonly height: number;
}

/** How an element's inside is put into a box, with what is 100 % there; nothing where it has no size. */
export function viewIn(
  { element }: Pick<Drawn, 'element'>,
  box: Box,
  { findings }: Scene,
): { readonly fit: Matrix; readonly viewport: Box } | undefined {
  if (box.width <= 0 || box.height <= 0) return undefined;
  const view = viewBoxOf(element, findings);
  if (view === undefined) return { fit: UNMOVED, viewport: box };
  const aspect = element.attributes.get('preserveAspectRatio')?.trim() ?? '';
  const fit = fitted(view, box, aspect === '' ? 'xMidYMid' : aspect);
  return fit && { fit, viewport: view };
}

/** Draws an element's inside and cuts it to its box, as SVG does where nothing else is said. */
export function drawFramed(
  drawn: Drawn,
  { outer, fit, box, viewport }: Framing,
  scene: Scene,
): readonly VectorNode[] {
  const inner = { ...drawn.spot, matrix: within(outer, fit), viewport };
  const content = drawAll({ ...drawn, spot: inner }, scene);
  const overflow = drawn.properties.get('overflow')?.trim() ?? 'hidden';
  if (content.length === 0 || overflow === 'visible' || overflow === 'auto') return content;
  const path = movedPath(boxOutline(0, 0, box.width, box.height), outer);
  return [{ type: 'group', opacity: 1, clips: [{ path, rule: 'nonzero' }], content }];
}

interface Framing {
  /** From the box's corner to the picture. */
  readonly outer: Matrix;
  readonly fit: Matrix;
  readonly box: Box;
  readonly viewport: Box;
}
