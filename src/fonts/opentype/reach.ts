import { coveredGlyphs } from './coverage.ts';
import { from } from './font-tables.ts';

const EXTENSION = 7;

/** What a subtable makes of glyphs that are there already. */
type Makes = (table: DataView, has: (glyph: number) => boolean) => Iterable<number>;

/** Contexts (5 and 6) only take other lookups, which are asked themselves. */
const makers: ReadonlyMap<number, Makes> = new Map<number, Makes>([
  [1, singles],
  [2, lists],
  [3, lists],
  [4, ligatures],
  [5, () => []],
  [6, () => []],
]);

/**
 * Adds to some glyphs all that lookups of `GSUB` can make of them (ISO/IEC 14496-22, 6.3.4). Says
 * false where a lookup is of a type that is not known: then any glyph may be reached.
 */
export function reach(table: DataView, lookups: readonly number[], glyphs: Set<number>): boolean {
  const steps = lookups.flatMap((lookup) => subtablesOf(table, lookup));
  if (steps.some(({ type }) => !makers.has(type))) return false;
  const has = (glyph: number) => glyphs.has(glyph);
  let before = -1;
  while (before < glyphs.size) {
    before = glyphs.size;
    for (const { type, subtable } of steps) {
      for (const glyph of makers.get(type)?.(subtable, has) ?? []) glyphs.add(glyph);
    }
  }
  return true;
}

/** How many lookups a layout table has. */
export function lookupCount(table: DataView): number {
  return from(table, table.getUint16(8)).getUint16(0);
}

function subtablesOf(table: DataView, index: number) {
  const list = from(table, table.getUint16(8));
  const lookup = from(list, list.getUint16(2 + 2 * index));
  return Array.from({ length: lookup.getUint16(4) }, (_, at) => {
    const own = from(lookup, lookup.getUint16(6 + 2 * at));
    const type = lookup.getUint16(0);
    if (type !== EXTENSION) return { type, subtable: own };
    return { type: own.getUint16(2), subtable: from(own, own.getUint32(4)) };
  });
}

function* singles(table: DataView, has: (glyph: number) => boolean): Iterable<number> {
  for (const [index, glyph] of covered(table).entries()) {
    if (!has(glyph)) continue;
    yield table.getUint16(0) === 1
      ? (glyph + table.getInt16(4)) & 0xffff
      : table.getUint16(6 + 2 * index);
  }
}

function* lists(table: DataView, has: (glyph: number) => boolean): Iterable<number> {
  for (const [index, glyph] of covered(table).entries()) {
    if (!has(glyph)) continue;
    const list = from(table, table.getUint16(6 + 2 * index));
    for (let at = 0; at < list.getUint16(0); at++) yield list.getUint16(2 + 2 * at);
  }
}

function* ligatures(table: DataView, has: (glyph: number) => boolean): Iterable<number> {
  for (const [index, glyph] of covered(table).entries()) {
    if (!has(glyph)) continue;
    const set = from(table, table.getUint16(6 + 2 * index));
    for (let at = 0; at < set.getUint16(0); at++) {
      const ligature = from(set, set.getUint16(2 + 2 * at));
      const others = Array.from({ length: ligature.getUint16(2) - 1 }, (_, part) =>
        ligature.getUint16(4 + 2 * part),
      );
      if (others.every(has)) yield ligature.getUint16(0);
    }
  }
}

function covered(table: DataView): number[] {
  return coveredGlyphs(from(table, table.getUint16(2)));
}
