import type { FontTables } from './font-tables.ts';

/** Finds a glyph's data in the table `glyf`; nothing for one that shows nothing. */
export type GlyphData = (glyph: number) => DataView | undefined;

export function readGlyphData({ get }: FontTables): GlyphData {
  const loca = get('loca');
  const glyf = get('glyf');
  const isLong = get('head').getInt16(50) === 1;
  const offset = (glyph: number) =>
    isLong ? loca.getUint32(4 * glyph) : 2 * loca.getUint16(2 * glyph);
  return (glyph) => {
    const start = offset(glyph);
    const end = offset(glyph + 1);
    if (end <= start) return undefined;
    return new DataView(glyf.buffer, glyf.byteOffset + start, end - start);
  };
}
