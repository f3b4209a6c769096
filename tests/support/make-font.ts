import { writeFont } from '../../src/fonts/opentype/write-font.ts';
import { writeNames } from '../../src/fonts/opentype/write-names.ts';

/** What is particular about a font that a test makes. */
export interface FontPlan {
  /** Each gets a box of an outline; U+4E00 is one em wide, as all are. */
  readonly characters: string;
  readonly family?: string;
  /** `fsType`. */
  readonly licence?: number;
  /** Tables by name: others, or in the place of those that are made. */
  readonly tables?: Readonly<Record<string, Uint8Array>>;
}

/** Units of an em, and so the width of every glyph. */
const EM = 1000;

/** Makes a TrueType font: one glyph a character behind the sign for what is missing. */
export function makeFont({
  characters,
  family = 'Tiny',
  licence = 0,
  tables,
}: FontPlan): Uint8Array {
  const codePoints = [...new Set(Array.from(characters, (one) => one.codePointAt(0) ?? 0))];
  const sorted = codePoints.toSorted((one, other) => one - other);
  const count = sorted.length + 1;
  return writeFont(
    new Map(
      Object.entries({
        'OS/2': os2(licence),
        cmap: groups(sorted),
        glyf: repeated(box(), count),
        head: head(),
        hhea: numbers(36, { 4: 800, 6: -200, 34: count }),
        hmtx: repeated(numbers(4, { 0: EM }), count),
        loca: places(count),
        maxp: numbers(32, { 0: 1, 4: count }),
        name: writeNames(
          new Map([
            [1, family],
            [5, 'Version 1'],
            [6, `${family}-Regular`],
          ]),
        ),
        post: numbers(32, { 0: 3 }),
        ...tables,
      }),
    ),
  );
}

/** A table of numbers of two bytes, nought but for those at some places. */
export function numbers(length: number, values: Readonly<Record<number, number>>): Uint8Array {
  const table = new DataView(new ArrayBuffer(length));
  for (const [place, value] of Object.entries(values)) table.setInt16(Number(place), value);
  return new Uint8Array(table.buffer);
}

function os2(licence: number): Uint8Array {
  return numbers(96, { 0: 4, 2: EM, 4: 400, 6: 5, 8: licence, 62: 0x40, 86: 500, 88: 700 });
}

function head(): Uint8Array {
  return numbers(54, { 0: 1, 12: 0x5f0f, 14: 0x3cf5, 18: EM, 40: EM, 42: EM, 50: 1 });
}

/** One map of all of Unicode, each character a group of its own. */
function groups(codePoints: readonly number[]): Uint8Array {
  const length = 16 + 12 * codePoints.length;
  const table = new DataView(new ArrayBuffer(12 + length));
  const header = [0, 1, 3, 10];
  for (const [at, value] of header.entries()) table.setUint16(2 * at, value);
  table.setUint32(8, 12);
  table.setUint16(12, 12);
  table.setUint32(16, length);
  table.setUint32(24, codePoints.length);
  for (const [index, codePoint] of codePoints.entries()) {
    for (const [at, value] of [codePoint, codePoint, index + 1].entries()) {
      table.setUint32(28 + 12 * index + 4 * at, value);
    }
  }
  return new Uint8Array(table.buffer);
}

/** A square: four points on the outline. */
function box(): Uint8Array {
  const side = 600;
  const points = [0, side, 0, -side, 0, 0, side, 0];
  const shape = [1, 0, 0, side, side, 3, 0];
  const outline = new DataView(new ArrayBuffer(BOX));
  for (const [at, value] of shape.entries()) outline.setInt16(2 * at, value);
  for (let point = 0; point < 4; point++) outline.setUint8(14 + point, 1);
  for (const [at, value] of points.entries()) outline.setInt16(18 + 2 * at, value);
  return new Uint8Array(outline.buffer);
}

/** The bytes of a box, a multiple of four. */
const BOX = 36;

function places(count: number): Uint8Array {
  const loca = new DataView(new ArrayBuffer(4 * (count + 1)));
  for (let glyph = 0; glyph <= count; glyph++) loca.setUint32(4 * glyph, BOX * glyph);
  return new Uint8Array(loca.buffer);
}

function repeated(bytes: Uint8Array, count: number): Uint8Array {
  return Uint8Array.from(Array.from({ length: count }, () => [...bytes]).flat());
}
