import type { VectorNode } from '../../../model/vector.ts';
import { type Matrix, UNMOVED, within } from '../../../model/vector-path.ts';
import { type Properties, propertiesOf, shortened } from './properties.ts';
import { diagonalOf, type Scene, type Spot } from './scene.ts';
import { styleOf } from './style-of.ts';
import { transformFrom } from './transform.ts';
import { elementsIn, type XmlElement } from './xml-element.ts';

/** An element with what is said of it. */
export interface Drawn {
  readonly element: XmlElement;
  readonly properties: Properties;
  readonly spot: Spot;
}

export function readElement(element: XmlElement, around: Spot, scene: Scene): Drawn {
  const properties = propertiesOf(element, scene.sheet, scene.findings);
  const parent = { parent: around.style, diagonal: diagonalOf(around.viewport) };
  const style = styleOf(element, properties, parent, scene.findings);
  const matrix = within(around.matrix, transformOf(element, properties, scene));
  return { element, properties, spot: { ...around, style, matrix, depth: around.depth + 1 } };
}

/** Draws what is in an element. */
export function drawAll({ element, spot }: Drawn, scene: Scene): readonly VectorNode[] {
  return elementsIn(element).flatMap((child) => scene.draw(child, spot, scene));
}

function transformOf(element: XmlElement, properties: Properties, { findings }: Scene): Matrix {
  const written = properties.get('transform') ?? element.attributes.get('transform');
  if (written === undefined) return UNMOVED;
  const matrix = transformFrom(written);
  if (matrix === undefined) {
    findings.say(
      'broken',
      `has a transformation that can’t be read: “${shortened(written)}”`,
      element,
    );
  }
  return matrix ?? UNMOVED;
}
