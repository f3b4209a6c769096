import type { Geometry } from '../geometry.ts';
import { childOf, elementsOf, type XmlElement } from './xml-tree.ts';

/** A4 with Word's own margins, where a section does not say (ISO/IEC 29500-1, 17.6.13 and 17.6.11). */
const PAPER = { width: 595.3, height: 841.9 };
const MARGIN = 72;
/** The narrowest text block that can be set. */
const LEAST = 120;

/** The sheet of a house's section, and one left edge on it. */
export function houseGeometry(
  section: XmlElement | undefined,
  { mirrored, marked }: Pick<Geometry, 'mirrored' | 'marked'>,
): Geometry {
  const size = attributesOf(section, 'w:pgSz');
  const margins = attributesOf(section, 'w:pgMar');
  const width = points(size['w:w'], PAPER.width);
  const height = points(size['w:h'], PAPER.height);
  const gutter = points(margins['w:gutter'], 0);
  const left = points(margins['w:left'], MARGIN) + gutter;
  const right = points(margins['w:right'], MARGIN);
  const block = Math.max(LEAST, columnWidth(section, width - left - right));
  return {
    width,
    height,
    left,
    right,
    // Negative: the text stands there whatever the header holds.
    top: Math.abs(points(margins['w:top'], MARGIN)),
    bottom: Math.abs(points(margins['w:bottom'], MARGIN)),
    block,
    text: 0,
    rest: 0,
    marked,
    // A house's styles say nothing of it, so each paragraph does.
    fromRight: false,
    mirrored,
  };
}

/** Of the first column: all text must fit into it. */
function columnWidth(section: XmlElement | undefined, whole: number): number {
  const columns = childOf(section, 'w:cols');
  const count = Number(columns?.attributes['w:num'] ?? 1);
  if (columns === undefined || !(count > 1)) return whole;
  const [first] = elementsOf(columns);
  if (first !== undefined) return points(first.attributes['w:w'], whole);
  const space = points(columns.attributes['w:space'], 36);
  return (whole - space * (count - 1)) / count;
}

function attributesOf(section: XmlElement | undefined, name: string): XmlElement['attributes'] {
  return childOf(section, name)?.attributes ?? {};
}

/** From twentieths of a point. */
function points(value: string | undefined, without: number): number {
  const twips = Number(value ?? Number.NaN);
  return Number.isFinite(twips) ? twips / 20 : without;
}
