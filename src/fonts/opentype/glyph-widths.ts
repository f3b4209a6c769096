import type { FontTables } from './font-tables.ts';

/** The table `hmtx` (ISO/IEC 14496-22, 5.2.4); lengths in the font's units. */
export interface GlyphWidths {
  readonly widthOf: (glyph: number) => number;
  /** From the pen to the outline's left side. */
  readonly bearingOf: (glyph: number) => number;
}

export function readGlyphWidths({ get }: FontTables): GlyphWidths {
  const hmtx = get('hmtx');
  const measured = get('hhea').getUint16(34);
  return {
    // The glyphs behind the last measured one are as wide as it.
    widthOf: (glyph) => hmtx.getUint16(4 * Math.min(glyph, measured - 1)),
    bearingOf: (glyph) =>
      glyph < measured
        ? hmtx.getInt16(4 * glyph + 2)
        : hmtx.getInt16(4 * measured + 2 * (glyph - measured)),
  };
}
