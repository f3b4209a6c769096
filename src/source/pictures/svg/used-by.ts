import { within } from '../../../model/vector-path.ts';
import type { Drawn } from './drawn.ts';
import { lengthsOf } from './geometry.ts';
import { linkedId, type Scene, type Spot } from './scene.ts';

/** What is used, and where it stands. */
export function usedBy(
  { element, properties, spot }: Drawn,
  scene: Scene,
): { readonly id: string; readonly spot: Spot } | undefined {
  const id = linkedId(element, scene);
  if (id === undefined) return undefined;
  const { at } = lengthsOf(element, properties, spot, scene);
  const matrix = within(spot.matrix, [1, 0, 0, 1, at('x', 'x'), at('y', 'y')]);
  return { id, spot: { ...spot, matrix } };
}
