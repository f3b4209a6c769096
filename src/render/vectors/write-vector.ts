import type { OutlineNode, PictureDrawing } from '../../layout/display-list.ts';
import type {
  FillRule,
  VectorClip,
  VectorPaint,
  VectorShape,
  VectorStroke,
} from '../../model/vector.ts';
import {
  inverse,
  type Matrix,
  pointsOf,
  UNMOVED,
  type VectorPath,
  within,
} from '../../model/vector-path.ts';

/**
 * Writes a drawing as an SVG file of our own: groups, paths, gradients and clips, and nothing else. Of
 * the file that it was read from no byte is in it.
 */
export function writeVector({ width, height, content }: PictureDrawing): string {
  const definitions = new Definitions();
  const body = content.map((node) => writeNode(node, definitions)).join('\n');
  const size = `width="${exact(width)}" height="${exact(height)}"`;
  const box = `viewBox="0 0 ${exact(width)} ${exact(height)}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} ${box}>`,
    ...definitions.written(),
    body,
    '</svg>\n',
  ].join('\n');
}

/** What others refer to, each once. */
class Definitions {
  readonly #ids = new Map<string, string>();

  /** The id of a definition, which is written when it is asked for the first time. */
  idOf(kind: 'p' | 'c', write: (id: string) => string): string {
    const key = write('');
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const id = `${kind}${this.#ids.size + 1}`;
    this.#ids.set(key, id);
    this.#written.push(write(id));
    return id;
  }

  readonly #written: string[] = [];

  written(): string[] {
    return this.#written.length === 0 ? [] : ['<defs>', ...this.#written, '</defs>'];
  }
}

function writeNode(node: OutlineNode, definitions: Definitions): string {
  if (node.type === 'shape') return writeShape(node, definitions);
  const content = node.content.map((inner) => writeNode(inner, definitions)).join('\n');
  const opacity = node.opacity === 1 ? '' : ` opacity="${exact(node.opacity)}"`;
  const [first, ...others] = node.clips.map((clip) => clipOf(clip, definitions));
  const inside = `<g${opacity}${first ?? ''}>\n${content}\n</g>`;
  return others.reduce((inner, clip) => `<g${clip}>\n${inner}\n</g>`, inside);
}

function clipOf({ path, rule }: VectorClip, definitions: Definitions): string {
  const id = definitions.idOf(
    'c',
    (name) =>
      `<clipPath id="${name}"><path d="${pathData(path)}"${ruleOf('clip-rule', rule)}/></clipPath>`,
  );
  return ` clip-path="url(#${id})"`;
}

/** Programs disagree on strokes that come first: then they are an outline of their own. */
function writeShape(shape: VectorShape, definitions: Definitions): string {
  if (shape.strokeFirst !== true) return writePath(shape, definitions);
  const { fill: _, ...stroked } = shape;
  const { stroke: __, ...filled } = shape;
  return [stroked, filled].map((part) => writePath(part, definitions)).join('\n');
}

function writePath(shape: VectorShape, definitions: Definitions): string {
  const { path, matrix, fill, stroke } = shape;
  const back = matrix === undefined ? UNMOVED : (inverse(matrix) ?? UNMOVED);
  const paint = (name: string, what: { paint: VectorPaint; opacity: number }) => {
    const value = paintOf(what.paint, back, definitions);
    const seen = what.opacity === 1 ? '' : ` ${name}-opacity="${exact(what.opacity)}"`;
    return ` ${name}="${value}"${seen}`;
  };
  return [
    `<path d="${pathData(path)}"`,
    matrix === undefined ? '' : ` transform="${matrixOf(matrix)}"`,
    fill === undefined ? ' fill="none"' : paint('fill', fill) + ruleOf('fill-rule', fill.rule),
    stroke === undefined ? '' : paint('stroke', stroke) + penOf(stroke),
    '/>',
  ].join('');
}

function ruleOf(name: string, rule: FillRule): string {
  return rule === 'evenodd' ? ` ${name}="evenodd"` : '';
}

/** How a line is drawn, where that is not how lines are drawn anyway. */
function penOf({ width, cap, join, miterLimit, dashes, dashOffset }: VectorStroke): string {
  return [
    width === 1 ? '' : ` stroke-width="${near(width)}"`,
    cap === 'butt' ? '' : ` stroke-linecap="${cap}"`,
    join === 'miter' ? '' : ` stroke-linejoin="${join}"`,
    miterLimit === 4 ? '' : ` stroke-miterlimit="${near(miterLimit)}"`,
    dashes.length === 0 ? '' : ` stroke-dasharray="${dashes.map(near).join(' ')}"`,
    dashOffset === 0 ? '' : ` stroke-dashoffset="${near(dashOffset)}"`,
  ].join('');
}

function paintOf(paint: VectorPaint, back: Matrix, definitions: Definitions): string {
  if (paint.type === 'solid') return paint.colour;
  const stops = paint.stops.map(({ offset, colour, opacity }) => {
    const seen = opacity === 1 ? '' : ` stop-opacity="${exact(opacity)}"`;
    return `<stop offset="${exact(offset)}" stop-color="${colour}"${seen}/>`;
  });
  const place = `gradientUnits="userSpaceOnUse" gradientTransform="${matrixOf(within(back, paint.matrix))}"`;
  const id = definitions.idOf('p', (name) => {
    const head = `id="${name}" ${place}`;
    if (paint.type === 'linear') {
      const { from, to } = paint;
      const ends = `x1="${exact(from.x)}" y1="${exact(from.y)}" x2="${exact(to.x)}" y2="${exact(to.y)}"`;
      return `<linearGradient ${head} ${ends}>${stops.join('')}</linearGradient>`;
    }
    const { centre, focus, radius } = paint;
    const circle = `cx="${exact(centre.x)}" cy="${exact(centre.y)}" r="${exact(radius)}"`;
    const middle = `fx="${exact(focus.x)}" fy="${exact(focus.y)}"`;
    return `<radialGradient ${head} ${circle} ${middle}>${stops.join('')}</radialGradient>`;
  });
  return `url(#${id})`;
}

function pathData({ commands, points }: VectorPath): string {
  const parts: string[] = [];
  let at = 0;
  for (const command of commands) {
    const end = at + pointsOf(command);
    parts.push(command + points.slice(at, end).map(near).join(' '));
    at = end;
  }
  return parts.join('');
}

/** A place in the picture: a thousandth of a pixel is seen by nobody. */
function near(value: number): string {
  return String(Math.round(value * 1000) / 1000 + 0);
}

/** A factor, which may be small. */
function exact(value: number): string {
  return String(Number(value.toFixed(8)) + 0);
}

function matrixOf(matrix: Matrix): string {
  return `matrix(${matrix.map(exact).join(' ')})`;
}
