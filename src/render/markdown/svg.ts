import { leftEdge } from '../../layout/charts/left-edge.ts';
import type { Drawing, DrawingItem } from '../../layout/display-list.ts';
import type { Shaper } from '../../layout/shaper.ts';
import { type Handlers, handle } from '../../model/handlers.ts';
import { fixed } from './svg-number.ts';
import { textPaths } from './svg-text.ts';

/** What a drawing says to those who don't see it. */
export interface DrawingWords {
  readonly title: string;
  readonly description: string;
  /** BCP 47. */
  readonly lang: string;
}

/** White around a drawing, in points. */
const MARGIN = 12;

/**
 * Writes a drawing as an SVG file: text as outlines, so that it needs no font; on an opaque ground,
 * so that it can be read on dark pages too.
 */
export function writeSvg(drawing: Drawing, words: DrawingWords, shaper: Shaper): string {
  const left = leftEdge(drawing.items) - MARGIN;
  const width = drawing.width + MARGIN - left;
  const height = drawing.height + MARGIN * 2;
  const box = [left, -MARGIN, width, height].map(fixed).join(' ');
  const { title, description, lang } = words;
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" width="${fixed(width)}" height="${fixed(height)}" viewBox="${box}" role="img" aria-labelledby="title description" xml:lang="${escaped(lang)}">`,
    `<title id="title">${escaped(title)}</title>`,
    `<desc id="description">${escaped(description)}</desc>`,
    `<rect x="${fixed(left)}" y="${fixed(-MARGIN)}" width="${fixed(width)}" height="${fixed(height)}" fill="#FFFFFF"/>`,
    ...drawing.items.map((item) => handle(itemHandlers, item, shaper)),
    '</svg>',
  ].join('\n')}\n`;
}

const itemHandlers: Handlers<DrawingItem, Shaper, string> = {
  text: textPaths,
  rectangle: ({ x, y, width, height, fill }) =>
    `<rect x="${fixed(x)}" y="${fixed(y)}" width="${fixed(width)}" height="${fixed(height)}" fill="${fill}"/>`,
  line: ({ x1, y1, x2, y2, thickness, colour }) =>
    `<path d="M${fixed(x1)} ${fixed(y1)}L${fixed(x2)} ${fixed(y2)}" stroke="${colour}" stroke-width="${fixed(thickness)}"/>`,
  path: ({ d, x, y, fill, stroke, thickness }) => {
    const pen =
      stroke === undefined ? '' : ` stroke="${stroke}" stroke-width="${fixed(thickness ?? 1)}"`;
    const place = `translate(${fixed(x)} ${fixed(y)})`;
    return `<path d="${d}" transform="${place}" fill="${fill ?? 'none'}"${pen}/>`;
  },
};

/** Text and attributes alike; characters that XML forbids have no business in either. */
function escaped(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
