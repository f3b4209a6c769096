import type { Item } from '../../display-list.ts';
import { abreast, beside } from '../../flow/beside.ts';
import { type Frame, frameOf, NEVER } from '../../flow/frame.ts';
import { withFirst, withLast } from '../../flow/frames.ts';
import { moved } from '../../flow/moved.ts';
import { galleyOf } from '../../lines/galley.ts';
import { ruleAt } from '../rules.ts';
import { setPieces } from '../set-text.ts';
import type { Setting } from '../setting.ts';
import type { Cell, CellRow } from './cell.ts';
import type { Grid, GridColumn } from './grid.ts';

/** Rows of more lines may be cut at a page's end. */
const WHOLE = 6;
/** A table of so many rows is easier to read in groups of five. */
const LONG = 12;
const FIVE = 5;
/** What it costs to cut a table between rows, and inside a row. */
const COST = { row: 10, line: 200 };

export function rowFrames(rows: readonly CellRow[], grid: Grid, setting: Setting): Frame[] {
  const { edgePadding, bottomRule } = setting.theme.parts.table;
  const gaps = gapsBefore(rows, setting);
  return rows.flatMap((row, index) => {
    const last = index === rows.length - 1;
    const above = index === 0 ? edgePadding : 0;
    const below = last ? edgePadding + bottomRule : 0;
    const lines = padded(cellFrames(row.cells, grid, setting), above, below, setting);
    const costed = lines.map((frame, line) => costedLine(frame, costOf(index, line, rows)));
    const spaced = withFirst(costed, { before: gaps[index] ?? 0 });
    return last
      ? withLast(spaced, (frame) => ({ items: underlined(frame, grid, setting) }))
      : spaced;
  });
}

/** White between groups; a long table without groups has a little after every five rows. */
function gapsBefore(rows: readonly CellRow[], { theme }: Setting): number[] {
  const { groupGap } = theme.parts.table;
  if (rows.some(({ opensGroup }) => opensGroup)) {
    return rows.map(({ opensGroup }, index) => (opensGroup && index > 0 ? groupGap : 0));
  }
  const isLong = rows.length >= LONG;
  return rows.map((_, index) => (isLong && index > 0 && index % FIVE === 0 ? groupGap / 2 : 0));
}

function costedLine(frame: Frame, breakCost: number): Frame {
  return { ...frame, breakCost };
}

function underlined({ items, height }: Frame, grid: Grid, { theme }: Setting): Item[] {
  const { bottomRule } = theme.parts.table;
  const y = height - bottomRule;
  return [...items, ...ruleAt({ x: grid.x, y, width: grid.width }, bottomRule, theme.colours.ink)];
}

/** The first row stays with the head, and the last does not stand alone. */
function costOf(index: number, line: number, rows: readonly CellRow[]): number {
  if (line > 0) return COST.line;
  const isLast = index === rows.length - 1;
  if (index <= 1 || isLast) return NEVER;
  return rows[index]?.opensGroup ? 0 : COST.row;
}

/** The cells of a row beside each other: one frame, or a frame a line if there are many. */
export function cellFrames(cells: readonly Cell[], grid: Grid, setting: Setting): Frame[] {
  const columns = grid.columns.map((column, index) => {
    const cell = cells[index];
    return cell === undefined ? [] : setCell(cell, column, setting);
  });
  const frames = beside(columns);
  if (frames.length === 0) return [frameOf(setting.theme.styles.tableText.leading, [])];
  if (frames.length > WHOLE) return frames;
  return [lined(abreast(columns), frames.length)];
}

interface Lined extends Frame {
  readonly lines?: number;
}

function lined(frame: Frame, lines: number): Lined {
  return { ...frame, lines };
}

function setCell(cell: Cell, { x, width: room, align }: GridColumn, setting: Setting): Frame[] {
  // In a column that is too narrow anyway, letters count more than their alignment.
  const shift = cell.least <= room ? cell.shift : 0;
  const width = room - shift;
  const isWhole = cell.least - cell.shift <= width;
  const pieces = isWhole ? cell.pieces : galleyOf(cell.text, cell.style, width, setting.tools);
  return setPieces(pieces, cell.style, { x, width, align }, setting);
}

function padded(
  frames: readonly Lined[],
  above: number,
  below: number,
  { theme }: Setting,
): Frame[] {
  const { rowPadding, leastRow, tallRow } = theme.parts.table;
  const last = frames.length - 1;
  const isTall = frames.length > 1 || (frames[0]?.lines ?? 1) > 1;
  return frames.map((frame, index) => {
    const top = index === 0 ? above + rowPadding / 2 : 0;
    const bottom = index === last ? below + rowPadding / 2 + (isTall ? tallRow : 0) : 0;
    const least = last === 0 ? leastRow + above + below : 0;
    const height = Math.max(frame.height + top + bottom, least);
    return { ...frame, height, items: moved(frame.items, 0, top), anchors: frame.anchors };
  });
}
