import type { VectorClip } from '../../../model/vector.ts';
import { within } from '../../../model/vector-path.ts';
import type { Bounds } from './bounds.ts';
import { placedPath } from './draw-shape.ts';
import { type Drawn, readElement } from './drawn.ts';
import { outliners } from './geometry.ts';
import { boxMatrix } from './gradient.ts';
import { shortened } from './properties.ts';
import { type Scene, type Spot, withTarget } from './scene.ts';
import { usedBy } from './used-by.ts';
import { joined } from './winding.ts';
import { elementsIn, type XmlElement } from './xml-element.ts';

/** What an element is cut to; `nothing` if nothing of it is left. */
export function readClips(
  drawn: Drawn,
  bounds: () => Bounds | undefined,
  scene: Scene,
): readonly VectorClip[] | 'nothing' {
  const written = drawn.properties.get('clip-path')?.trim() ?? 'none';
  if (/^(?:none|inherit|initial|unset)$/.test(written)) return [];
  const [, id] = /^url\(\s*["']?#([^"')]*)["']?\s*\)$/.exec(written) ?? [];
  if (id === undefined) {
    scene.findings.say('unsupported', `uses “clip-path: ${shortened(written)}”`, drawn.element);
    return [];
  }
  const found = withTarget(id, drawn.element, scene, (target) =>
    clipsOf(target, drawn.spot, bounds, scene),
  );
  return found ?? [];
}

function clipsOf(
  element: XmlElement,
  around: Spot,
  bounds: () => Bounds | undefined,
  scene: Scene,
): readonly VectorClip[] | 'nothing' {
  scene.budget.element(element, around.depth);
  if (element.name !== 'clipPath') {
    scene.findings.say('broken', `is cut to a <${element.name}>`, element);
    return [];
  }
  const drawn = readElement(element, around, scene);
  const isOfBox = element.attributes.get('clipPathUnits') === 'objectBoundingBox';
  const box = isOfBox ? boxMatrix(bounds()) : undefined;
  if (isOfBox && box === undefined) {
    scene.findings.say('unsupported', 'cuts a group to a share of its size', element);
    return [];
  }
  const spot =
    box === undefined ? drawn.spot : { ...drawn.spot, matrix: within(drawn.spot.matrix, box) };
  const clips = elementsIn(element).flatMap((child) => outlineIn(child, spot, scene));
  const outer = readClips(drawn, bounds, scene);
  const [first] = clips;
  if (first === undefined || outer === 'nothing') return 'nothing';
  const own = clips.length === 1 ? first : together(clips, element, scene);
  return [own, ...outer];
}

/** The area of all; where each one counts by its own rule they can't be one outline. */
function together(
  clips: readonly VectorClip[],
  element: XmlElement,
  { findings }: Scene,
): VectorClip {
  if (clips.some(({ rule }) => rule === 'evenodd')) {
    findings.say('unsupported', 'cuts to several outlines by “evenodd”', element);
  }
  return { path: joined(clips.map(({ path }) => path)), rule: 'nonzero' };
}

function outlineIn(element: XmlElement, around: Spot, scene: Scene): VectorClip[] {
  if (element.space !== 'svg') return [];
  scene.budget.element(element, around.depth);
  const drawn = readElement(element, around, scene);
  const isHidden = drawn.properties.get('display')?.trim() === 'none';
  if (isHidden || !drawn.spot.style.isVisible) return [];
  judgeOutline(drawn, scene);
  return element.name === 'use' ? outlineOfUse(drawn, scene) : outlineOfShape(drawn, scene);
}

function judgeOutline({ element, properties }: Drawn, { findings }: Scene): void {
  if ((properties.get('clip-path')?.trim() ?? 'none') !== 'none') {
    findings.say('unsupported', 'cuts what it cuts to', element);
  }
  if (element.name === 'text') {
    findings.say('unsupported', 'cuts to the outline of words', element);
  }
}

function outlineOfUse(drawn: Drawn, scene: Scene): VectorClip[] {
  const used = usedBy(drawn, scene);
  if (used === undefined) return [];
  const outline = (target: XmlElement) => outlineIn(target, used.spot, scene);
  return withTarget(used.id, drawn.element, scene, outline) ?? [];
}

function outlineOfShape(drawn: Drawn, scene: Scene): VectorClip[] {
  const path = outliners.has(drawn.element.name) ? placedPath(drawn, scene) : undefined;
  return path === undefined ? [] : [{ path, rule: drawn.spot.style.clipRule }];
}
