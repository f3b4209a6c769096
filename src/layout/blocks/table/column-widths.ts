/** What is known of a column before its width is. All lengths in points. */
export interface Column {
  /** Of its widest word. */
  readonly least: number;
  /** Of its widest cell, all on one line. */
  readonly most: number;
  /** The numbers of a column stand together: it is no wider than it need be. */
  readonly isNumeric: boolean;
  /** Of each of its cells on one line, as far as they are looked at. */
  readonly cells: readonly number[];
}

/** How much wider a text is broken into lines than it would be on one. */
const LOSS = 1.08;
/** So many improvements at most. */
const ROUNDS = 8;
/** So many widths of a column are tried in each. */
const MOST_STEPS = 12;

/**
 * Deals a table's width to its columns. Where all fits on single lines, columns of text share what
 * is left; where it doesn't, rows get as few lines as they can; and where words are wider than
 * their columns, they are broken in the widest ones.
 */
export function columnWidths(columns: readonly Column[], room: number): number[] {
  const most = sum(columns.map((column) => column.most));
  if (most <= room) return grown(columns, room - most);
  const least = sum(columns.map((column) => column.least));
  if (least > room) return levelled(columns, room);
  return improved(columns, between(columns, room - least, most - least));
}

/** A column of words before one of numbers gets half a share: numbers are read with their words. */
function grown(columns: readonly Column[], left: number): number[] {
  const shares = columns.map(({ isNumeric }, index) => {
    if (isNumeric) return 0;
    return columns[index + 1]?.isNumeric ? 0.5 : 1;
  });
  const all = sum(shares);
  return columns.map(({ most }, index) => most + (left * (shares[index] ?? 0)) / Math.max(all, 1));
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

/** Widens a column where that saves lines, at the cost of columns that can do without. */
function improved(columns: readonly Column[], start: readonly number[]): number[] {
  let widths = [...start];
  let lines = linesOf(columns, widths);
  for (let round = 0; round < ROUNDS; round += 1) {
    const better = bestOf(columns, widths, lines);
    if (better === undefined) break;
    ({ widths, lines } = better);
  }
  return widths;
}

interface Dealt {
  readonly widths: number[];
  readonly lines: number;
}

function bestOf(
  columns: readonly Column[],
  widths: readonly number[],
  lines: number,
): Dealt | undefined {
  let best: Dealt | undefined;
  for (const [index, column] of columns.entries()) {
    const width = widths[index] ?? 0;
    for (const wanted of stepsOf(column, width)) {
      const dealt = widened(columns, widths, index, wanted - width);
      if (dealt === undefined) continue;
      const found = linesOf(columns, dealt);
      if (found < (best?.lines ?? lines)) best = { widths: dealt, lines: found };
    }
  }
  return best;
}

/** Widths at which one of a column's cells needs fewer lines. */
function stepsOf({ cells }: Column, width: number): number[] {
  const steps = new Set<number>();
  for (const cell of cells) {
    const lines = linesIn(cell, width);
    if (lines === 2) steps.add(cell);
    else if (lines > 2) steps.add((cell * LOSS) / (lines - 1));
  }
  const wider = [...steps].filter((step) => step > width);
  return wider.toSorted((one, other) => one - other).slice(0, MOST_STEPS);
}

/** Takes width from the other columns: first what costs them no line, then in proportion. */
function widened(
  columns: readonly Column[],
  widths: readonly number[],
  index: number,
  by: number,
): number[] | undefined {
  const spareAt = (spareOf: (column: Column, width: number) => number) =>
    columns.map((column, other) => (other === index ? 0 : spareOf(column, widths[other] ?? 0)));
  const free = spareAt(freeIn);
  const hard = spareAt(({ least }, width) => Math.max(0, width - least));
  const spare = sum(free) >= by ? free : hard;
  const all = sum(spare);
  if (all < by) return undefined;
  return widths.map((width, other) =>
    other === index ? width + by : width - ((spare[other] ?? 0) * by) / all,
  );
}

/** What a column can give away without a line more in any of its cells. */
function freeIn({ cells, least }: Column, width: number): number {
  let needed = least;
  for (const cell of cells) {
    const lines = linesIn(cell, width);
    needed = Math.max(needed, lines === 1 ? cell : (cell * LOSS) / lines);
  }
  return Math.max(0, width - needed);
}

/** An estimate of the lines of all rows. */
function linesOf(columns: readonly Column[], widths: readonly number[]): number {
  const rows = Math.max(...columns.map(({ cells }) => cells.length));
  let lines = 0;
  for (let row = 0; row < rows; row += 1) {
    let tallest = 0;
    for (const [index, { cells }] of columns.entries()) {
      tallest = Math.max(tallest, linesIn(cells[row] ?? 0, widths[index] ?? 0));
    }
    lines += tallest;
  }
  return lines;
}

const EPSILON = 0.01;

function linesIn(cell: number, width: number): number {
  return cell <= width + EPSILON ? 1 : Math.max(2, Math.ceil((cell * LOSS) / width));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
