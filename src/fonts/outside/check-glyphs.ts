import { type Component, componentsOf } from '../opentype/components.ts';
import { type FontFault, walkTable } from './walk.ts';

/** Of one glyph, with all that it is composed of: no letter has so many. */
const MOST_POINTS = 100_000;

const SHORT_X = 2;
const SHORT_Y = 4;
const REPEATED = 8;
const SAME_X = 16;
const SAME_Y = 32;

/** The tables that glyphs are drawn from. */
export interface GlyphTables {
  readonly glyf: DataView;
  readonly loca: DataView;
  readonly count: number;
  /** Places in `loca` have four bytes. */
  readonly isLong: boolean;
}

/** Reads every outline: places, points, and that no glyph is composed of itself. */
export function checkGlyphs(tables: GlyphTables): FontFault | undefined {
  return checkPlaces(tables) ?? checkOutlines(tables);
}

function checkPlaces({ glyf, loca, count, isLong }: GlyphTables): FontFault | undefined {
  const size = isLong ? 4 : 2;
  return walkTable('loca', loca, ({ enter, demand }) => {
    enter(loca, size * (count + 1));
    for (let glyph = 0; glyph < count; glyph++) {
      enter(new DataView(loca.buffer, loca.byteOffset + size * glyph, 2 * size), 2 * size);
      const start = placeOf({ loca, isLong }, glyph);
      const end = placeOf({ loca, isLong }, glyph + 1);
      demand(start <= end && end <= glyf.byteLength);
    }
  });
}

function placeOf({ loca, isLong }: Pick<GlyphTables, 'loca' | 'isLong'>, glyph: number): number {
  return isLong ? loca.getUint32(4 * glyph) : 2 * loca.getUint16(2 * glyph);
}

function dataOf({ glyf, ...places }: GlyphTables, glyph: number): DataView {
  const start = placeOf(places, glyph);
  const length = placeOf(places, glyph + 1) - start;
  return new DataView(glyf.buffer, glyf.byteOffset + start, length);
}

function checkOutlines(tables: GlyphTables): FontFault | undefined {
  const { glyf, count } = tables;
  const composed = new Map<number, readonly Component[]>();
  const points: number[] = [];
  return walkTable('glyf', glyf, ({ enter, demand }) => {
    for (let glyph = 0; glyph < count; glyph++) {
      const data = dataOf(tables, glyph);
      if (data.byteLength === 0) continue;
      enter(data, data.byteLength);
      const components = componentsOf(data);
      demand(components.every((component) => component.glyph < count));
      if (data.getInt16(0) < 0) composed.set(glyph, components);
      else points[glyph] = pointsOf(data);
    }
    const total = totalOf(composed, points);
    for (const glyph of composed.keys()) {
      const data = dataOf(tables, glyph);
      enter(data, 1);
      demand(total(glyph) <= MOST_POINTS);
    }
  });
}

/** How many points a glyph has; reads past the end where it lies about it. */
function pointsOf(data: DataView): number {
  const contours = data.getInt16(0);
  if (contours === 0) return 0;
  const instructions = 10 + 2 * contours;
  const points = data.getUint16(instructions - 2) + 1;
  let at = instructions + 2 + data.getUint16(instructions);
  let length = 0;
  for (let point = 0; point < points; point++) {
    const flag = data.getUint8(at);
    const times = (flag & REPEATED) === 0 ? 0 : data.getUint8(at + 1);
    at += (flag & REPEATED) === 0 ? 1 : 2;
    length += (1 + times) * lengthOf(flag);
    point += times;
  }
  // The last byte of the last coordinate.
  if (at + length > 0) data.getUint8(at + length - 1);
  return points;
}

function lengthOf(flag: number): number {
  const across = (flag & SHORT_X) === 0 ? ((flag & SAME_X) === 0 ? 2 : 0) : 1;
  const up = (flag & SHORT_Y) === 0 ? ((flag & SAME_Y) === 0 ? 2 : 0) : 1;
  return across + up;
}

/** Points of a glyph with its parts; without end where it is a part of itself. */
function totalOf(
  composed: ReadonlyMap<number, readonly Component[]>,
  points: readonly (number | undefined)[],
): (glyph: number) => number {
  const known = new Map<number, number>();
  const total = (glyph: number): number => {
    const parts = composed.get(glyph);
    if (parts === undefined) return points[glyph] ?? 0;
    const found = known.get(glyph);
    if (found !== undefined) return found;
    known.set(glyph, Number.POSITIVE_INFINITY);
    // A part counts, too, even if it is empty.
    const sum = parts.reduce((all, part) => all + 1 + total(part.glyph), 0);
    known.set(glyph, sum);
    return sum;
  };
  return total;
}
