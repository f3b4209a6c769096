import type { VectorNode } from '../../../model/vector.ts';
import { asWhole } from './as-whole.ts';
import { drawShape } from './draw-shape.ts';
import { drawText } from './draw-text.ts';
import { drawUse } from './draw-use.ts';
import { drawViewport } from './draw-viewport.ts';
import { type Drawn, drawAll, readElement } from './drawn.ts';
import { outliners } from './geometry.ts';
import type { Scene, Spot } from './scene.ts';
import { elementsIn, type XmlElement } from './xml-element.ts';

/** Draws an element and what is in it. */
export function drawElement(
  element: XmlElement,
  around: Spot,
  scene: Scene,
): readonly VectorNode[] {
  // Editors keep their own data in elements of their own; what only explains is for those who see nothing.
  if (element.space !== 'svg' || UNDRAWN.has(element.name)) return [];
  const draw = drawers.get(element.name);
  if (draw === undefined) {
    scene.findings.say('unsupported', `holds <${element.name}>`, element);
    return [];
  }
  scene.budget.element(element, around.depth);
  if (element.attributes.has('systemLanguage')) {
    scene.findings.say('unsupported', 'draws some parts only in some languages', element);
  }
  const drawn = readElement(element, around, scene);
  const { properties } = drawn;
  if (properties.get('display')?.trim() === 'none') return [];
  return asWhole(drawn, draw(drawn, scene), scene);
}

/** Elements that are only drawn where others refer to them, or never. */
const UNDRAWN: ReadonlySet<string> = new Set(
  (
    'title desc metadata defs style script symbol linearGradient radialGradient stop clipPath marker ' +
    'pattern mask filter view cursor font font-face animate animateTransform animateMotion ' +
    'animateColor set discard mpath hatch solidcolor meshgradient'
  ).split(' '),
);

type Drawer = (drawn: Drawn, scene: Scene) => readonly VectorNode[];

const drawers: ReadonlyMap<string, Drawer> = new Map<string, Drawer>([
  ['g', drawAll],
  // Links lead nowhere in a picture: what they hold is drawn.
  ['a', drawAll],
  ['svg', (drawn, scene) => drawViewport(drawn, {}, scene)],
  ['use', drawUse],
  ['switch', drawSwitch],
  ['text', drawText],
  ...[...outliners.keys()].map((name): [string, Drawer] => [name, drawShape]),
]);

/** The first of some ways to draw the same: one that can be drawn here, in any language. */
function drawSwitch({ element, spot }: Drawn, scene: Scene): readonly VectorNode[] {
  const chosen = elementsIn(element).find(
    ({ name, attributes, space }) =>
      space === 'svg' &&
      drawers.has(name) &&
      !attributes.has('requiredExtensions') &&
      !attributes.has('systemLanguage'),
  );
  return chosen === undefined ? [] : drawElement(chosen, spot, scene);
}
