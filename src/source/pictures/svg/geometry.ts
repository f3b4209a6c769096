import type { VectorPath } from '../../../model/vector-path.ts';
import { lengthFrom } from './length.ts';
import { numbersFrom } from './numbers.ts';
import { readPathData } from './path-data.ts';
import { PathMaker } from './path-maker.ts';
import { type Properties, shortened } from './properties.ts';
import { diagonalOf, type Scene, type Spot } from './scene.ts';
import type { XmlElement } from './xml-element.ts';

/** An element's own lengths, which style sheets may set too. */
export interface Lengths {
  /** In pixels of the element's space; nothing where it is not said, or `auto`. */
  readonly get: (name: string, along: Along) => number | undefined;
  /** The same, where there is one in any case. */
  readonly at: (name: string, along: Along, otherwise?: number) => number;
}

type Along = 'x' | 'y' | 'both';

export function lengthsOf(
  element: XmlElement,
  properties: Properties,
  { style, viewport }: Spot,
  { findings }: Scene,
): Lengths {
  const wholes = { x: viewport.width, y: viewport.height, both: diagonalOf(viewport) };
  const get = (name: string, along: Along) => {
    const written = properties.get(name) ?? element.attributes.get(name);
    if (written === undefined || written.trim() === 'auto') return undefined;
    const length = lengthFrom(written, { fontSize: style.fontSize, whole: wholes[along] });
    if (length === undefined) {
      findings.say('broken', `has “${shortened(written)}” where “${name}” is a length`, element);
    }
    return length;
  };
  return { get, at: (name, along, otherwise = 0) => get(name, along) ?? otherwise };
}

type Outliner = (lengths: Lengths, element: XmlElement, scene: Scene) => VectorPath | undefined;

/** The outline of each basic shape (SVG 2, 10) in its own space; nothing where there is none. */
export const outliners: ReadonlyMap<string, Outliner> = new Map<string, Outliner>([
  ['path', pathOutline],
  ['rect', rectOutline],
  ['circle', circleOutline],
  ['ellipse', ellipseOutline],
  ['line', lineOutline],
  ['polyline', (_, element, scene) => pointsOutline(element, scene, false)],
  ['polygon', (_, element, scene) => pointsOutline(element, scene, true)],
]);

function pathOutline(_: Lengths, element: XmlElement, { findings }: Scene): VectorPath | undefined {
  const data = element.attributes.get('d');
  if (data === undefined || data.trim() === 'none') return undefined;
  const read = readPathData(data);
  if ('path' in read) return read.path.commands === '' ? undefined : read.path;
  const near = shortened(data.slice(read.brokenAt, read.brokenAt + 20));
  const what = near === '' ? 'ends too early' : `can’t be read from “${near}” on`;
  findings.say('broken', `has a path that ${what}`, element);
  return undefined;
}

function rectOutline(lengths: Lengths): VectorPath | undefined {
  const { at } = lengths;
  const box = {
    x: at('x', 'x'),
    y: at('y', 'y'),
    width: at('width', 'x'),
    height: at('height', 'y'),
  };
  const { x, y, width, height } = box;
  if (width <= 0 || height <= 0) return undefined;
  const { rx, ry } = radiiOf(lengths);
  const corner = { rx: Math.min(rx, width / 2), ry: Math.min(ry, height / 2) };
  const isSharp = corner.rx <= 0 || corner.ry <= 0;
  return isSharp ? boxOutline(x, y, width, height) : roundedOutline({ ...box, ...corner });
}

/** One that is not said is as the other. */
function radiiOf({ get }: Lengths): { readonly rx: number; readonly ry: number } {
  const [rx, ry] = [get('rx', 'x'), get('ry', 'y')];
  return { rx: rx ?? ry ?? 0, ry: ry ?? rx ?? 0 };
}

export function boxOutline(x: number, y: number, width: number, height: number): VectorPath {
  const [right, bottom] = [x + width, y + height];
  return { commands: 'MLLLZ', points: [x, y, right, y, right, bottom, x, bottom] };
}

/** How far the control points of a quarter of a circle stand from its ends, for a radius of one. */
const REACH = (4 / 3) * (Math.SQRT2 - 1);

interface Rounded {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly rx: number;
  readonly ry: number;
}

function roundedOutline({ x, y, width, height, rx, ry }: Rounded): VectorPath {
  const [right, bottom] = [x + width, y + height];
  const [dx, dy] = [rx * (1 - REACH), ry * (1 - REACH)];
  const maker = new PathMaker();
  maker.move(x + rx, y);
  maker.line(right - rx, y);
  maker.curve([right - dx, y, right, y + dy, right, y + ry]);
  maker.line(right, bottom - ry);
  maker.curve([right, bottom - dy, right - dx, bottom, right - rx, bottom]);
  maker.line(x + rx, bottom);
  maker.curve([x + dx, bottom, x, bottom - dy, x, bottom - ry]);
  maker.line(x, y + ry);
  maker.curve([x, y + dy, x + dx, y, x + rx, y]);
  maker.close();
  return maker.path();
}

function circleOutline({ at }: Lengths): VectorPath | undefined {
  const radius = at('r', 'both');
  return oval(at('cx', 'x'), at('cy', 'y'), radius, radius);
}

function ellipseOutline(lengths: Lengths): VectorPath | undefined {
  const { rx, ry } = radiiOf(lengths);
  return oval(lengths.at('cx', 'x'), lengths.at('cy', 'y'), rx, ry);
}

function oval(cx: number, cy: number, rx: number, ry: number): VectorPath | undefined {
  if (rx <= 0 || ry <= 0) return undefined;
  const [dx, dy] = [rx * REACH, ry * REACH];
  const maker = new PathMaker();
  maker.move(cx + rx, cy);
  maker.curve([cx + rx, cy + dy, cx + dx, cy + ry, cx, cy + ry]);
  maker.curve([cx - dx, cy + ry, cx - rx, cy + dy, cx - rx, cy]);
  maker.curve([cx - rx, cy - dy, cx - dx, cy - ry, cx, cy - ry]);
  maker.curve([cx + dx, cy - ry, cx + rx, cy - dy, cx + rx, cy]);
  maker.close();
  return maker.path();
}

function lineOutline({ at }: Lengths): VectorPath {
  return { commands: 'ML', points: [at('x1', 'x'), at('y1', 'y'), at('x2', 'x'), at('y2', 'y')] };
}

function pointsOutline(
  element: XmlElement,
  { findings }: Scene,
  isClosed: boolean,
): VectorPath | undefined {
  const written = element.attributes.get('points') ?? '';
  const points = numbersFrom(written);
  if (points === undefined || points.length % 2 !== 0) {
    findings.say('broken', `has a <${element.name}> whose points are no pairs of numbers`, element);
    return undefined;
  }
  if (points.length === 0) return undefined;
  const lines = 'L'.repeat(points.length / 2 - 1);
  return { commands: `M${lines}${isClosed ? 'Z' : ''}`, points };
}
