/** What is known of a column before its width is. All lengths in points. */
export interface Column {
  /** Of its widest word. */
  readonly least: number;
  /** Of its widest cell, all on one line. */
  readonly most: number;
  /** Numbers stand close to what they count: their columns are no wider than they need be. */
  readonly isNumeric: boolean;
}

/**
 * Deals a table's width to its columns. Where all fits on single lines, columns of text share what
 * is left; where it doesn't, each keeps its words whole if it can; and where even that is too much,
 * words are broken in the widest columns.
 */
export function columnWidths(columns: readonly Column[], room: number): number[] {
  const most = sum(columns.map((column) => column.most));
  if (most <= room) return grown(columns, room - most);
  const least = sum(columns.map((column) => column.least));
  if (least <= room) return between(columns, room - least, most - least);
  return levelled(columns, room);
}

function grown(columns: readonly Column[], left: number): number[] {
  const texts = columns.filter(({ isNumeric }) => !isNumeric).length;
  return columns.map(({ most, isNumeric }) => (isNumeric ? most : most + left / texts));
}

function between(columns: readonly Column[], left: number, wanted: number): number[] {
  return columns.map(({ least, most }) => least + ((most - least) * left) / wanted);
}

/** Narrow columns keep what they need; the others have the rest in equal parts. */
function levelled(columns: readonly Column[], room: number): number[] {
  const ascending = columns.map(({ least }) => least).toSorted((one, other) => one - other);
  let left = room;
  let limit = 0;
  for (const [index, least] of ascending.entries()) {
    limit = left / (ascending.length - index);
    if (least > limit) break;
    left -= least;
  }
  return columns.map(({ least }) => Math.min(least, limit));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
