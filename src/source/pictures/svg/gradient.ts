import type { Point, VectorPaint } from '../../../model/vector.ts';
import { type Matrix, UNMOVED, within } from '../../../model/vector-path.ts';
import type { Bounds } from './bounds.ts';
import { readStops } from './gradient-stops.ts';
import { lengthFrom } from './length.ts';
import { shortened } from './properties.ts';
import { diagonalOf, linkedId, type Scene, type Spot, withTarget } from './scene.ts';
import { transformFrom } from './transform.ts';
import type { XmlElement } from './xml-element.ts';

/** A paint; `none` where nothing is to be painted, though the gradient is there. */
export type ServedPaint = { readonly paint: VectorPaint; readonly opacity: number } | 'none';

/** What a gradient is painted on. */
export interface Ground {
  readonly bounds: Bounds | undefined;
  readonly spot: Spot;
}

/** Reads a gradient, with what it takes over from others (SVG 2, 14.2). */
export function readGradient(element: XmlElement, ground: Ground, scene: Scene): ServedPaint {
  const chain = chainOf(element, scene, 0);
  const stops = readStops(chain, ground.spot, scene);
  const [first] = stops;
  const last = stops.at(-1);
  const gradient = { element, attributes: attributesOf(chain) };
  const matrix = matrixOf(gradient, ground, scene);
  if (first === undefined || last === undefined || matrix === undefined) return 'none';
  const place = element.name === 'linearGradient' ? linearPlace : radialPlace;
  const placed = stops.length === 1 ? undefined : place(gradient, ground.spot, scene);
  if (placed === undefined) {
    return { paint: { type: 'solid', colour: last.colour }, opacity: last.opacity };
  }
  return { paint: { ...placed, stops, matrix }, opacity: 1 };
}

interface Gradient {
  readonly element: XmlElement;
  /** Its own, and those that it takes over. */
  readonly attributes: ReadonlyMap<string, string>;
}

/** From the gradient's space to the picture's; nothing where what is painted has no area. */
function matrixOf(
  { element, attributes }: Gradient,
  { bounds, spot }: Ground,
  { findings }: Scene,
): Matrix | undefined {
  const spread = attributes.get('spreadMethod') ?? 'pad';
  if (spread !== 'pad') {
    findings.say('unsupported', `has a gradient that goes on by “${spread}”`, element);
  }
  const own = transformFrom(attributes.get('gradientTransform') ?? '');
  if (own === undefined) {
    findings.say('broken', 'has a gradient with a transformation that can’t be read', element);
  }
  const isOfBox = !isUserSpace(attributes);
  if (isOfBox && bounds === undefined) {
    findings.say('unsupported', 'paints words with a gradient as large as they are', element);
  }
  const box = isOfBox ? boxMatrix(bounds) : UNMOVED;
  return box && within(within(spot.matrix, box), own ?? UNMOVED);
}

function isUserSpace(attributes: ReadonlyMap<string, string>): boolean {
  return attributes.get('gradientUnits') === 'userSpaceOnUse';
}

/** From a square of one to the box; what has no area has no such space. */
export function boxMatrix(bounds: Bounds | undefined): Matrix | undefined {
  if (bounds === undefined || bounds.width === 0 || bounds.height === 0) return undefined;
  return [bounds.width, 0, 0, bounds.height, bounds.x, bounds.y];
}

/** A gradient, the one that it takes over from, and so on. */
function chainOf(element: XmlElement, scene: Scene, depth: number): readonly XmlElement[] {
  scene.budget.element(element, depth);
  const id = linkedId(element, scene);
  if (id === undefined) return [element];
  const more = withTarget(id, element, scene, (target) => chainOf(target, scene, depth + 1));
  return [element, ...(more ?? [])];
}

function attributesOf(chain: readonly XmlElement[]): ReadonlyMap<string, string> {
  return new Map(chain.toReversed().flatMap(({ attributes }) => [...attributes]));
}

function linearPlace(gradient: Gradient, spot: Spot, scene: Scene) {
  const at = placesOf(gradient, spot, scene);
  const from = { x: at('x1', 'x', '0%'), y: at('y1', 'y', '0%') };
  const to = { x: at('x2', 'x', '100%'), y: at('y2', 'y', '0%') };
  const isPoint = from.x === to.x && from.y === to.y;
  return isPoint ? undefined : ({ type: 'linear', from, to } as const);
}

function radialPlace(gradient: Gradient, spot: Spot, scene: Scene) {
  const at = placesOf(gradient, spot, scene);
  if (at('fr', 'both', '0%') !== 0) {
    scene.findings.say('unsupported', 'has a gradient with “fr”', gradient.element);
  }
  const radius = at('r', 'both', '50%');
  const centre = { x: at('cx', 'x', '50%'), y: at('cy', 'y', '50%') };
  const { attributes } = gradient;
  const wished = {
    x: attributes.has('fx') ? at('fx', 'x', '50%') : centre.x,
    y: attributes.has('fy') ? at('fy', 'y', '50%') : centre.y,
  };
  if (radius <= 0) return undefined;
  return { type: 'radial', centre, radius, focus: insideOf(centre, radius, wished) } as const;
}

/** A focus outside of its circle is moved to its edge; a little inside, where all programs agree. */
function insideOf(centre: Point, radius: number, focus: Point): Point {
  const away = Math.hypot(focus.x - centre.x, focus.y - centre.y);
  const most = radius * 0.999;
  if (away <= most) return focus;
  const part = most / away;
  return { x: centre.x + (focus.x - centre.x) * part, y: centre.y + (focus.y - centre.y) * part };
}

/** Coordinates: shares of the box, or lengths. */
function placesOf({ element, attributes }: Gradient, { viewport, style }: Spot, scene: Scene) {
  const { width, height } = viewport;
  const wholes = isUserSpace(attributes)
    ? { x: width, y: height, both: diagonalOf(viewport) }
    : { x: 1, y: 1, both: 1 };
  return (name: string, along: 'x' | 'y' | 'both', otherwise: string): number => {
    const written = attributes.get(name) ?? otherwise;
    const length = lengthFrom(written, { fontSize: style.fontSize, whole: wholes[along] });
    if (length === undefined) {
      const why = `has “${shortened(written)}” where “${name}” is a length`;
      scene.findings.say('broken', why, element);
    }
    return length ?? 0;
  };
}
