import type { VectorNode } from '../../../model/vector.ts';
import { within } from '../../../model/vector-path.ts';
import type { Drawn } from './drawn.ts';
import { drawFramed, viewIn } from './frame-view.ts';
import { lengthsOf } from './geometry.ts';
import type { Scene } from './scene.ts';

/** A picture in the picture: an `svg` in an `svg`, or a symbol; `given` by the element that uses it. */
export function drawViewport(
  drawn: Drawn,
  given: { readonly width?: number; readonly height?: number },
  scene: Scene,
): readonly VectorNode[] {
  const { element, properties, spot } = drawn;
  const { at } = lengthsOf(element, properties, spot, scene);
  const box = {
    width: given.width ?? at('width', 'x', spot.viewport.width),
    height: given.height ?? at('height', 'y', spot.viewport.height),
  };
  const view = viewIn(drawn, box, scene);
  if (view === undefined) return [];
  const outer = within(spot.matrix, [1, 0, 0, 1, at('x', 'x'), at('y', 'y')]);
  return drawFramed(drawn, { outer, box, ...view }, scene);
}
