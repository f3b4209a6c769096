import { type CharacterMap, readCharacterMap } from './character-map.ts';
import { contoursOf, type Point } from './contours.ts';
import { type FaceFacts, readFaceFacts } from './face-facts.ts';
import { type FontTables, readTables } from './font-tables.ts';
import { readGlyphData } from './glyph-data.ts';
import { readGlyphDefinitions } from './glyph-definitions.ts';
import { readGlyphWidths } from './glyph-widths.ts';
import { LayoutTable, type LookupKinds } from './layout-table.ts';
import { type Setting, shapeLine } from './shape-line.ts';
import type { Slot } from './slot.ts';
import { Subset } from './subset.ts';
import { encodeWhole, type FamilyStyle } from './whole-font.ts';

/** An OpenType font with TrueType outlines; lengths in its own units. */
export interface OpenType {
  readonly facts: FaceFacts;
  readonly glyphOf: CharacterMap;
  readonly widthOf: (glyph: number) => number;
  /** Sets glyphs, which are changed: see `shapeLine`. */
  readonly shape: (slots: Slot[], script: string, features: readonly string[]) => void;
  readonly contours: (glyph: number) => readonly (readonly Point[])[];
  readonly createSubset: () => Subset;
  /** See `encodeWhole`. */
  readonly encodeWhole: (family: string, style: FamilyStyle) => Uint8Array;
}

/** Opens a font. Nearly nothing is read yet: its tables are searched where they stand. */
export function openType(bytes: Uint8Array): OpenType {
  const tables = readTables(bytes);
  const widths = readGlyphWidths(tables);
  const setting = settingOf(tables, widths.widthOf);
  const dataOf = readGlyphData(tables);
  return {
    facts: readFaceFacts(tables),
    glyphOf: readCharacterMap(tables.get('cmap')),
    widthOf: widths.widthOf,
    shape: (slots, script, features) => shapeLine(setting, slots, script, features),
    contours: (glyph) => contoursOf(dataOf, glyph),
    createSubset: () => new Subset(tables, widths),
    encodeWhole: (family, style) => encodeWhole(tables, family, style),
  };
}

function settingOf({ find }: FontTables, widthOf: Setting['widthOf']): Setting {
  const definitions = readGlyphDefinitions(find('GDEF'));
  const layoutTable = (tag: string, kinds: LookupKinds) => {
    const table = find(tag);
    return table && new LayoutTable(table, kinds, definitions);
  };
  return {
    substitutions: layoutTable('GSUB', { extension: 7, chained: 6 }),
    positions: layoutTable('GPOS', { extension: 9, chained: 8 }),
    definitions,
    widthOf,
  };
}
