import { glyphClass } from './coverage.ts';
import { from } from './font-tables.ts';

/** The kinds of glyphs (ISO/IEC 14496-22, 6.3.2). */
export const KIND = { other: 0, base: 1, ligature: 2, mark: 3 } as const;

/** What the table `GDEF` says of glyphs. */
export interface GlyphDefinitions {
  readonly kindOf: (glyph: number) => number;
  /** The class of a mark, for lookups that see only one. */
  readonly markClassOf: (glyph: number) => number;
}

export function readGlyphDefinitions(table: DataView | undefined): GlyphDefinitions {
  return { kindOf: classes(table, 4), markClassOf: classes(table, 10) };
}

function classes(table: DataView | undefined, place: number): (glyph: number) => number {
  const offset = table?.getUint16(place) ?? 0;
  if (table === undefined || offset === 0) return () => 0;
  const definition = from(table, offset);
  return (glyph) => glyphClass(definition, glyph);
}
