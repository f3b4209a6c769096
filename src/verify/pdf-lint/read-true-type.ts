import { latin } from '../pdf/syntax/objects.ts';

/** The glyphs of a TrueType font, as far as a PDF speaks of them. */
export interface TrueType {
  readonly count: number;
  /** In thousandths of the size; nothing for a glyph that the font lacks. */
  readonly widthOf: (glyph: number) => number | undefined;
}

/** Reads the tables `head`, `hhea`, `maxp` and `hmtx` of a font (ISO/IEC 14496-22). */
export function readTrueType(bytes: Uint8Array): TrueType | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = tablesOf(bytes, view);
  const [head, hhea, maxp, hmtx] = ['head', 'hhea', 'maxp', 'hmtx'].map((tag) => tables.get(tag));
  if (head === undefined || hhea === undefined) return undefined;
  if (maxp === undefined || hmtx === undefined) return undefined;
  // Outside of a font that is cut off stand noughts.
  const number = (at: number) => (at + 2 <= bytes.length ? view.getUint16(at) : 0);
  const unitsPerEm = number(head + 18);
  const measured = number(hhea + 34);
  const count = number(maxp + 4);
  return {
    count,
    widthOf: (glyph) => {
      if (glyph >= count) return undefined;
      // The glyphs behind the last measured one are as wide as it.
      const place = hmtx + 4 * Math.min(glyph, measured - 1);
      return (number(place) * 1000) / unitsPerEm;
    },
  };
}

function tablesOf(bytes: Uint8Array, view: DataView): ReadonlyMap<string, number> {
  const tables = new Map<string, number>();
  const count = bytes.length < 12 ? 0 : view.getUint16(4);
  for (let row = 12; row + 16 <= bytes.length && tables.size < count; row += 16) {
    tables.set(latin(bytes.subarray(row, row + 4)), view.getUint32(row + 8));
  }
  return tables;
}
