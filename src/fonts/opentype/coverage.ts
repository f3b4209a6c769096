/** The place of a glyph in a coverage table, or -1 (ISO/IEC 14496-22, 6.2.6). */
export function coverageIndex(table: DataView, glyph: number): number {
  return table.getUint16(0) === 1 ? inList(table, glyph) : inRanges(table, glyph);
}

/** The class of a glyph in a class definition; 0 for all that it doesn't name. */
export function glyphClass(table: DataView, glyph: number): number {
  if (table.getUint16(0) === 1) {
    const index = glyph - table.getUint16(2);
    return index >= 0 && index < table.getUint16(4) ? table.getUint16(6 + 2 * index) : 0;
  }
  const row = rangeOf(table, glyph);
  return row < 0 ? 0 : table.getUint16(row + 4);
}

function inList(table: DataView, glyph: number): number {
  let low = 0;
  let high = table.getUint16(2) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = table.getUint16(4 + 2 * middle);
    if (found === glyph) return middle;
    if (found < glyph) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

function inRanges(table: DataView, glyph: number): number {
  const row = rangeOf(table, glyph);
  return row < 0 ? -1 : table.getUint16(row + 4) + glyph - table.getUint16(row);
}

/** Where the range that holds a glyph stands, or -1: first, last, value. */
function rangeOf(table: DataView, glyph: number): number {
  let low = 0;
  let high = table.getUint16(2) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const row = 4 + 6 * middle;
    if (table.getUint16(row) > glyph) high = middle - 1;
    else if (table.getUint16(row + 2) < glyph) low = middle + 1;
    else return row;
  }
  return -1;
}

/** All glyphs of a coverage table, in their order. */
export function coveredGlyphs(table: DataView): number[] {
  const count = table.getUint16(2);
  if (table.getUint16(0) === 1) {
    return Array.from({ length: count }, (_, index) => table.getUint16(4 + 2 * index));
  }
  return Array.from({ length: count }, (_, index) => {
    const first = table.getUint16(4 + 6 * index);
    const length = table.getUint16(6 + 6 * index) - first + 1;
    return Array.from({ length }, (__, at) => first + at);
  }).flat();
}
