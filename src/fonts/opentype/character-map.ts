import { from } from './font-tables.ts';

/** Finds the glyph of a character; 0 if the font has none. */
export type CharacterMap = (codePoint: number) => number;

/** The last place of a plane is no character, and its segment ends the list without a meaning. */
const LAST_OF_PLANE = 0xffff;

/** Reads the table `cmap` (ISO/IEC 14496-22, 5.2.1): its map of all of Unicode, else of its first plane. */
export function readCharacterMap(table: DataView): CharacterMap {
  const { format, map } = knownMap(table);
  if (format === 12) return (codePoint) => inGroups(map, codePoint);
  return (codePoint) => (codePoint >= LAST_OF_PLANE ? 0 : inSegments(map, codePoint));
}

/** All glyphs that a character has. */
export function mappedGlyphs(table: DataView): Set<number> {
  const { format, map } = knownMap(table);
  const glyphOf = readCharacterMap(table);
  const glyphs = new Set<number>();
  for (const [first, last] of format === 12 ? groupsOf(map) : segmentsOf(map)) {
    for (let codePoint = first; codePoint <= last; codePoint++) glyphs.add(glyphOf(codePoint));
  }
  return glyphs;
}

function knownMap(table: DataView): UnicodeMap {
  const found = unicodeMap(table);
  if (found === undefined) throw new Error('A font has no map of Unicode that is known.');
  return found;
}

/** A map of Unicode: in groups (12), or in segments of its first plane (4). */
export interface UnicodeMap {
  readonly format: 4 | 12;
  readonly map: DataView;
}

/** The map that is read of those that a font has. */
export function unicodeMap(table: DataView): UnicodeMap | undefined {
  const maps = Array.from({ length: table.getUint16(2) }, (_, index) => {
    const row = 4 + 8 * index;
    const map = from(table, table.getUint32(row + 4));
    return { platform: table.getUint16(row), format: map.getUint16(0), map };
  });
  const unicode = maps.filter(({ platform }) => platform === 0 || platform === 3);
  for (const format of [12, 4] as const) {
    const found = unicode.find((each) => each.format === format);
    if (found !== undefined) return { format, map: found.map };
  }
  return undefined;
}

type Range = readonly [first: number, last: number];

function groupsOf(map: DataView): Range[] {
  return Array.from({ length: map.getUint32(12) }, (_, index) => [
    map.getUint32(16 + 12 * index),
    map.getUint32(20 + 12 * index),
  ]);
}

function segmentsOf(map: DataView): Range[] {
  const size = map.getUint16(6);
  return Array.from({ length: size / 2 }, (_, index) => [
    map.getUint16(16 + size + 2 * index),
    map.getUint16(14 + 2 * index),
  ]);
}

/** Format 12: groups of characters whose glyphs follow each other. */
function inGroups(map: DataView, codePoint: number): number {
  let low = 0;
  let high = map.getUint32(12) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const row = 16 + 12 * middle;
    const start = map.getUint32(row);
    if (codePoint < start) high = middle - 1;
    else if (codePoint > map.getUint32(row + 4)) low = middle + 1;
    else return map.getUint32(row + 8) + codePoint - start;
  }
  return 0;
}

/** Format 4: segments, with a difference to the glyph or a list of glyphs. */
function inSegments(map: DataView, codePoint: number): number {
  const size = map.getUint16(6);
  const segment = segmentOf(map, size, codePoint);
  const starts = 16 + size;
  const start = map.getUint16(starts + segment);
  if (codePoint < start) return 0;
  const delta = map.getUint16(starts + size + segment);
  const place = starts + 2 * size + segment;
  const range = map.getUint16(place);
  if (range === 0) return (codePoint + delta) & 0xffff;
  const glyph = map.getUint16(place + range + 2 * (codePoint - start));
  return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
}

/** The first segment that does not end before a character, as an offset into each of the lists. */
function segmentOf(map: DataView, size: number, codePoint: number): number {
  let low = 0;
  let high = size / 2 - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (map.getUint16(14 + 2 * middle) < codePoint) low = middle + 1;
    else high = middle;
  }
  return 2 * low;
}
