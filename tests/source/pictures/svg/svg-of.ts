import type { VectorNode, VectorShape } from '../../../../src/model/vector.ts';
import { readSvg } from '../../../../src/source/pictures/svg/read-svg.ts';

/** A file of 100 × 100 pixels around some elements. */
export function svgOf(body: string, attributes = ''): string {
  const names = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"';
  return `<svg ${names} width="100" height="100" ${attributes}>${body}</svg>`;
}

/** What is drawn, where nothing is wrong. */
export function contentOf(body: string, attributes = ''): readonly VectorNode[] {
  const { drawing, findings } = readSvg(svgOf(body, attributes), 'a.svg');
  if (drawing === undefined || findings.length > 0) {
    throw new Error(findings.map(({ why }) => why).join('; '));
  }
  return drawing.content;
}

/** The only shape that is drawn. */
export function shapeOf(body: string, attributes = ''): VectorShape {
  const [shape, ...others] = contentOf(body, attributes);
  if (shape?.type !== 'shape' || others.length > 0) throw new Error('There is not one shape.');
  return shape;
}

/** What is said: kinds with their ends of sentences. */
export function saidOf(body: string, attributes = ''): string[] {
  return readSvg(svgOf(body, attributes), 'a.svg').findings.map(
    ({ kind, why }) => `${kind}: ${why}`,
  );
}

/** Commands with numbers of two decimals, as one would write them. */
export function dataOf({ path: { commands, points } }: Pick<VectorShape, 'path'>): string {
  const counts: Readonly<Record<string, number>> = { M: 2, L: 2, C: 6, Z: 0 };
  let at = 0;
  return Array.from(commands, (command) => {
    const end = at + (counts[command] ?? 0);
    const numbers = points.slice(at, end).map((value) => Math.round(value * 100) / 100 + 0);
    at = end;
    return [command, ...numbers].join(' ');
  }).join(' ');
}
