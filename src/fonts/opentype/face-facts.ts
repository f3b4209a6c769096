import type { FontTables } from './font-tables.ts';

/** What a font says of itself as a whole; lengths in its own units. */
export interface FaceFacts {
  readonly name: string;
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  readonly xHeight: number;
  /** In degrees, counter-clockwise. */
  readonly italicAngle: number;
  readonly isFixedPitch: boolean;
  /** Left, bottom, right, top. */
  readonly box: readonly [number, number, number, number];
  /** Ten bytes: how it looks, by a common scheme. */
  readonly panose: Uint8Array;
  /** Four numbers whose bits are ranges of Unicode. */
  readonly unicodeRanges: readonly number[];
  /** Two numbers whose bits are code pages; none in old fonts. */
  readonly codePages: readonly number[];
  /** Bits that say whether files may hold it (ISO/IEC 14496-22, 5.2.3: `fsType`). */
  readonly licence: number;
}

/** The name record that PostScript and PDF know a font by (ISO/IEC 14496-22, 5.2.7). */
const POSTSCRIPT_NAME = 6;
const LONGEST_NAME = 63;

export function readFaceFacts({ get }: FontTables): FaceFacts {
  const head = get('head');
  const hhea = get('hhea');
  const post = get('post');
  const os2 = get('OS/2');
  // Older versions of the table do not speak of the heights of letters.
  const knowsHeights = os2.getUint16(0) >= 2;
  const ascent = hhea.getInt16(4);
  return {
    name: postscriptName(get('name')),
    unitsPerEm: head.getUint16(18),
    ascent,
    descent: hhea.getInt16(6),
    capHeight: knowsHeights ? os2.getInt16(88) : ascent,
    xHeight: knowsHeights ? os2.getInt16(86) : ascent / 2,
    italicAngle: post.getInt32(4) / 0x1_0000,
    isFixedPitch: post.getUint32(12) !== 0,
    panose: new Uint8Array(os2.buffer, os2.byteOffset + 32, 10),
    unicodeRanges: [42, 46, 50, 54].map((place) => os2.getUint32(place)),
    codePages: os2.getUint16(0) >= 1 ? [78, 82].map((place) => os2.getUint32(place)) : [0, 0],
    licence: os2.getUint16(8),
    box: [head.getInt16(36), head.getInt16(38), head.getInt16(40), head.getInt16(42)],
  };
}

/** What may not stand in a name of PostScript. */
const SPECIAL = /[^!-~]|[[\](){}<>/%]/g;

/** A font without a name gets one: files need it, and nobody reads it. */
export function postscriptName(table: DataView): string {
  const texts = table.getUint16(4);
  for (let index = 0; index < table.getUint16(2); index++) {
    const row = 6 + 12 * index;
    if (table.getUint16(row + 6) !== POSTSCRIPT_NAME) continue;
    const length = table.getUint16(row + 8);
    const start = texts + table.getUint16(row + 10);
    // UTF-16 or one byte a letter: the name is ASCII, so only the noughts differ.
    const letters = Array.from({ length }, (_, at) => table.getUint8(start + at));
    const name = String.fromCharCode(...letters.filter((letter) => letter !== 0));
    const plain = name.replaceAll(SPECIAL, '').slice(0, LONGEST_NAME);
    if (plain !== '') return plain;
  }
  return 'Font';
}
