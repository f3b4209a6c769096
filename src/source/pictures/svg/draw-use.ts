import type { VectorNode } from '../../../model/vector.ts';
import { within } from '../../../model/vector-path.ts';
import { drawViewport } from './draw-viewport.ts';
import { type Drawn, readElement } from './drawn.ts';
import { lengthsOf } from './geometry.ts';
import { linkedId, type Scene, type Spot, withTarget } from './scene.ts';
import type { XmlElement } from './xml-element.ts';

/** Draws another element here (SVG 2, 5.5). */
export function drawUse(drawn: Drawn, scene: Scene): VectorNode[] {
  const used = usedBy(drawn, scene);
  if (used === undefined) return [];
  const { id, spot } = used;
  const drawTarget = (target: XmlElement) => {
    if (target.name !== 'symbol' && target.name !== 'svg') return scene.draw(target, spot, scene);
    scene.budget.element(target, spot.depth);
    const lengths = lengthsOf(drawn.element, drawn.properties, drawn.spot, scene);
    const width = lengths.get('width', 'x');
    const height = lengths.get('height', 'y');
    const size = { ...(width !== undefined && { width }), ...(height !== undefined && { height }) };
    return drawViewport(readElement(target, spot, scene), size, scene);
  };
  return withTarget(id, drawn.element, scene, drawTarget) ?? [];
}

/** What is used, and where it stands. */
export function usedBy(
  { element, properties, spot }: Drawn,
  scene: Scene,
): { readonly id: string; readonly spot: Spot } | undefined {
  const id = linkedId(element, scene);
  if (id === undefined) return undefined;
  const lengths = lengthsOf(element, properties, spot, scene);
  const matrix = within(spot.matrix, [
    1,
    0,
    0,
    1,
    lengths.get('x', 'x') ?? 0,
    lengths.get('y', 'y') ?? 0,
  ]);
  return { id, spot: { ...spot, matrix } };
}
