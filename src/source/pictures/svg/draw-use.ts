import type { VectorNode } from '../../../model/vector.ts';
import { asWhole } from './as-whole.ts';
import { drawViewport } from './draw-viewport.ts';
import { type Drawn, readElement } from './drawn.ts';
import { lengthsOf } from './geometry.ts';
import { type Scene, withTarget } from './scene.ts';
import { usedBy } from './used-by.ts';
import type { XmlElement } from './xml-element.ts';

/** Draws another element here (SVG 2, 5.5). */
export function drawUse(drawn: Drawn, scene: Scene): readonly VectorNode[] {
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
    const framed = readElement(target, spot, scene);
    return asWhole(framed, drawViewport(framed, size, scene), scene);
  };
  return withTarget(id, drawn.element, scene, drawTarget) ?? [];
}
