import type { VectorClip, VectorGroup, VectorNode, VectorShape } from '../../../model/vector.ts';
import { boundsOf } from './bounds.ts';
import { readClips } from './clip.ts';
import { share } from './colour.ts';
import { drawShape } from './draw-shape.ts';
import { drawText } from './draw-text.ts';
import { drawUse } from './draw-use.ts';
import { drawViewport } from './draw-viewport.ts';
import { type Drawn, drawAll, readElement } from './drawn.ts';
import { lengthsOf, outliners } from './geometry.ts';
import { shortened } from './properties.ts';
import type { Scene, Spot } from './scene.ts';
import { elementsIn, type XmlElement } from './xml-element.ts';

/** Draws an element and what is in it. */
export function drawElement(element: XmlElement, around: Spot, scene: Scene): VectorNode[] {
  // Editors keep their own data in elements of their own; what only explains is for those who see nothing.
  if (element.space !== 'svg' || UNDRAWN.has(element.name)) return [];
  const draw = drawers.get(element.name);
  if (draw === undefined) {
    scene.findings.say('unsupported', `holds <${element.name}>`, element);
    return [];
  }
  scene.budget.element(element, around.depth);
  const drawn = readElement(element, around, scene);
  const { properties } = drawn;
  if (properties.get('display')?.trim() === 'none') return [];
  const content = draw(drawn, scene);
  if (content.length === 0) return [];
  const opacity = opacityOf(drawn, scene);
  const clips = readClips(drawn, ownBounds(drawn, scene), scene);
  if (opacity === 0 || clips === 'nothing') return [];
  return grouped(content, opacity, clips);
}

/** Elements that are only drawn where others refer to them, or never. */
const UNDRAWN: ReadonlySet<string> = new Set(
  (
    'title desc metadata defs style script symbol linearGradient radialGradient stop clipPath marker ' +
    'pattern mask filter view cursor font font-face animate animateTransform animateMotion ' +
    'animateColor set discard mpath hatch solidcolor meshgradient'
  ).split(' '),
);

type Drawer = (drawn: Drawn, scene: Scene) => VectorNode[];

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
function drawSwitch({ element, spot }: Drawn, scene: Scene): VectorNode[] {
  const chosen = elementsIn(element).find(
    ({ name, attributes, space }) =>
      space === 'svg' &&
      drawers.has(name) &&
      !attributes.has('requiredExtensions') &&
      !attributes.has('systemLanguage'),
  );
  return chosen === undefined ? [] : drawElement(chosen, spot, scene);
}

function opacityOf({ element, properties }: Drawn, { findings }: Scene): number {
  const written = properties.get('opacity');
  if (written === undefined || /^(?:inherit|initial|unset)$/.test(written.trim())) return 1;
  const opacity = share(written);
  if (opacity === undefined) {
    findings.say('unsupported', `has “${shortened(written)}” as “opacity”`, element);
  }
  return opacity ?? 1;
}

function ownBounds(drawn: Drawn, scene: Scene) {
  return () => {
    const { element, properties, spot } = drawn;
    const outline = outliners.get(element.name);
    const path = outline?.(lengthsOf(element, properties, spot, scene), element, scene);
    return path && boundsOf(path);
  };
}

/** What is seen through is seen through as a whole; one outline painted once is one anyway. */
function grouped(
  content: readonly VectorNode[],
  opacity: number,
  clips: readonly VectorClip[],
): VectorNode[] {
  const [first, ...others] = content;
  if (opacity === 1 && clips.length === 0) return [...content];
  if (clips.length === 0 && first?.type === 'shape' && others.length === 0) {
    const faded = fadedShape(first, opacity);
    if (faded !== undefined) return [faded];
  }
  const group: VectorGroup = { type: 'group', opacity, clips, content };
  return [group];
}

function fadedShape(shape: VectorShape, opacity: number): VectorShape | undefined {
  const { fill, stroke } = shape;
  if (fill !== undefined && stroke !== undefined) return undefined;
  return {
    ...shape,
    ...(fill !== undefined && { fill: { ...fill, opacity: fill.opacity * opacity } }),
    ...(stroke !== undefined && { stroke: { ...stroke, opacity: stroke.opacity * opacity } }),
  };
}
