import type { VectorPicture } from '../../src/model/picture.ts';
import { readSvg } from '../../src/source/pictures/svg/read-svg.ts';

/** A drawing of 100 × 80 pixels, read from elements about which there is nothing to say. */
export function drawnPicture(body: string): VectorPicture {
  const text = `<svg xmlns="http://www.w3.org/2000/svg" width="100" height="80">${body}</svg>`;
  const { drawing, findings } = readSvg(text, 'drawing.svg');
  if (drawing === undefined || findings.length > 0) {
    throw new Error(findings.map(({ why }) => why).join('; '));
  }
  return { source: 'drawing.svg', name: 'drawing.svg', format: 'svg', ...drawing };
}

/** Something of everything that a drawing may hold. */
export const VARIED = `
  <defs>
    <linearGradient id="l"><stop stop-color="#f80"/><stop offset="1" stop-color="#08f" stop-opacity=".2"/></linearGradient>
    <radialGradient id="r"><stop stop-color="white"/><stop offset=".5" stop-color="gold"/><stop offset=".5" stop-color="navy"/></radialGradient>
    <clipPath id="c"><circle cx="70" cy="20" r="15"/></clipPath>
  </defs>
  <rect x="5" y="5" width="40" height="30" rx="4" fill="url(#l)" stroke="#345" stroke-opacity=".5"/>
  <g clip-path="url(#c)"><rect x="50" width="50" height="40" fill="url(#r)"/></g>
  <g opacity=".5"><path d="M10 50h20v20z" fill="red"/><path d="M20 50h20v20z" fill="blue" fill-rule="evenodd"/></g>
  <g transform="scale(2 1)"><circle cx="30" cy="60" r="8" fill="none" stroke="green" stroke-width="3" stroke-dasharray="4 2"/></g>
  <text x="5" y="78" font-size="8" stroke="white" paint-order="stroke">Words</text>`;
