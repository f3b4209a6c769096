import { componentsOf } from './components.ts';
import type { GlyphData } from './glyph-data.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
  /** On the outline, or the control point of a curve. */
  readonly isOn: boolean;
}

/** Composed glyphs of composed glyphs; a circle of them would never end. */
const DEEPEST = 6;

const ON = 1;
const SHORT_X = 2;
const SHORT_Y = 4;
const REPEATED = 8;
const SAME_X = 16;
const SAME_Y = 32;

/** The closed lines of a glyph, in the font's units (ISO/IEC 14496-22, 5.3.3). */
export function contoursOf(dataOf: GlyphData, glyph: number, depth = 0): Point[][] {
  const data = dataOf(glyph);
  if (data === undefined || depth > DEEPEST) return [];
  const count = data.getInt16(0);
  if (count >= 0) return ownContours(data, count);
  return componentsOf(data).flatMap(({ glyph: part, move }) =>
    contoursOf(dataOf, part, depth + 1).map((contour) =>
      contour.map(({ x, y, isOn }) => ({
        x: move.a * x + move.c * y + move.e,
        y: move.b * x + move.d * y + move.f,
        isOn,
      })),
    ),
  );
}

function ownContours(data: DataView, count: number): Point[][] {
  const ends = Array.from({ length: count }, (_, index) => data.getUint16(10 + 2 * index));
  const instructions = 10 + 2 * count;
  const start = instructions + 2 + data.getUint16(instructions);
  const points = readPoints(data, start, (ends.at(-1) ?? -1) + 1);
  return ends.map((end, index) => points.slice((ends[index - 1] ?? -1) + 1, end + 1));
}

function readPoints(data: DataView, start: number, count: number): Point[] {
  const { flags, next } = readFlags(data, start, count);
  const across = readCoordinates(data, next, flags, { short: SHORT_X, same: SAME_X });
  const up = readCoordinates(data, across.next, flags, { short: SHORT_Y, same: SAME_Y });
  return flags.map((flag, index) => ({
    x: across.values[index] ?? 0,
    y: up.values[index] ?? 0,
    isOn: (flag & ON) !== 0,
  }));
}

function readFlags(data: DataView, start: number, count: number) {
  const flags: number[] = [];
  let at = start;
  while (flags.length < count) {
    const flag = data.getUint8(at);
    at += 1;
    flags.push(flag);
    if ((flag & REPEATED) === 0) continue;
    for (let times = data.getUint8(at); times > 0; times--) flags.push(flag);
    at += 1;
  }
  return { flags, next: at };
}

/** Coordinates are differences: one byte and its sign, nothing for the same again, or two bytes. */
function readCoordinates(
  data: DataView,
  start: number,
  flags: readonly number[],
  bits: { readonly short: number; readonly same: number },
) {
  const values: number[] = [];
  let at = start;
  let value = 0;
  for (const flag of flags) {
    const isSame = (flag & bits.same) !== 0;
    if ((flag & bits.short) !== 0) {
      value += isSame ? data.getUint8(at) : -data.getUint8(at);
      at += 1;
    } else if (!isSame) {
      value += data.getInt16(at);
      at += 2;
    }
    values.push(value);
  }
  return { values, next: at };
}
