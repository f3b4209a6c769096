import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { TaggedTable } from '../../tags/tagged-block.ts';
import type { Area, Setting } from '../setting.ts';
import type { Align, Cell, CellRow } from './cell.ts';
import { type Column, columnWidths } from './column-widths.ts';
import type { MeasuredTable } from './measured.ts';

/** Where a table's columns stand, in points. */
export interface Grid {
  readonly x: number;
  readonly width: number;
  readonly columns: readonly GridColumn[];
}

export interface GridColumn {
  readonly x: number;
  readonly width: number;
  readonly align: Align;
}

/** The grid of a table in an area. One that it has no room for is an error, and never cut. */
export function gridOf({ table, ...words }: MeasuredTable, area: Area, setting: Setting): Grid {
  const { columns, gaps, room } = columnsIn({ table, ...words }, area, setting);
  const dealt = columnWidths(columns, room);
  if (isCut(columns, dealt, setting)) setting.report(tooWide(table));
  const isData = table.block.style === 'data';
  const widths = isData ? onSecondEdge(columns, dealt, gaps[0] ?? 0, setting) : dealt;
  const { x, width } = area.wide;
  let left = x;
  const placed = widths.map((own, index): GridColumn => {
    const column = { x: left, width: own, align: words.aligns[index] ?? 'left' };
    left += own + (gaps[index] ?? 0);
    return column;
  });
  return { x, width, columns: placed };
}

interface Columns {
  readonly columns: readonly Column[];
  /** Between them, in points. */
  readonly gaps: readonly number[];
  /** For all of them together. */
  readonly room: number;
}

function columnsIn(
  { table, head, rows, aligns }: MeasuredTable,
  area: Area,
  setting: Setting,
): Columns {
  const gaps = gapsOf(table, aligns, area.wide.width, setting);
  const leastNumeric = setting.theme.styles.tableText.size * LEAST_NUMERIC;
  const columns = head.map((cell, index) =>
    columnOf(index, cell, rows, aligns[index] === 'right' ? leastNumeric : undefined),
  );
  return { columns, gaps, room: gaps.reduce((left, gap) => left - gap, area.wide.width) };
}

/**
 * How a table stands in an area: its words whole; some broken, in columns that are still easy to
 * read; or in columns too narrow for that.
 */
export function fitOf(
  words: MeasuredTable,
  area: Area,
  setting: Setting,
): 'whole' | 'broken' | 'narrow' {
  const { columns, room } = columnsIn(words, area, setting);
  if (columns.reduce((sum, { least }) => sum + least, 0) <= room) return 'whole';
  const least = setting.theme.styles.tableText.size * READABLE;
  return isBelow(columns, columnWidths(columns, room), least) ? 'narrow' : 'broken';
}

/** In parts of the letters' size: a column of broken words is read with ease, or not at all. */
const READABLE = 6;
const NARROWEST = 2;

function isCut(columns: readonly Column[], widths: readonly number[], { theme }: Setting): boolean {
  return isBelow(columns, widths, theme.styles.tableText.size * NARROWEST);
}

function isBelow(columns: readonly Column[], widths: readonly number[], least: number): boolean {
  return columns.some((column, index) => (widths[index] ?? 0) < Math.min(column.least, least));
}

function tooWide({ block, head }: TaggedTable): Diagnostic {
  return {
    code: 'table/too-wide',
    severity: 'error',
    message: `The table has ${head.length} columns, more than a page has room for.`,
    help: 'Divide it into tables of fewer columns, or let its rows and columns change places.',
    at: block.at,
  };
}

/** Numbers of one figure would stand too close to those beside them; in parts of the size. */
const LEAST_NUMERIC = 3.5;
/** So many rows are looked at to save lines. */
const MOST_ROWS = 40;

function columnOf(
  index: number,
  head: Cell,
  rows: readonly CellRow[],
  leastNumeric: number | undefined,
): Column {
  let { least, most } = head;
  const widths = [head.most];
  for (const { cells } of rows) {
    const cell = cells[index];
    if (widths.length < MOST_ROWS) widths.push(cell?.most ?? 0);
    if (cell === undefined) continue;
    least = Math.max(least, cell.least);
    most = Math.max(most, cell.most);
  }
  return {
    least,
    most: Math.max(most, leastNumeric ?? 0),
    isNumeric: leastNumeric !== undefined,
    cells: widths,
  };
}

/** Of many columns the gaps take no more than this part of the width. */
const MOST_GAPS = 0.2;

/** Words behind a column of numbers keep twice the distance, so that the numbers stay apart. */
function gapsOf(
  { block }: TaggedTable,
  aligns: readonly string[],
  room: number,
  { theme }: Setting,
): number[] {
  const { columnGap, registryGap } = theme.parts.table;
  const wanted = block.style === 'registry' ? registryGap : columnGap;
  const gap = Math.min(wanted, (room * MOST_GAPS) / aligns.length);
  return aligns.slice(0, -1).map((align, index) => {
    const isTurn = align === 'right' && aligns[index + 1] === 'left';
    return isTurn && block.style === 'data' ? gap * 2 : gap;
  });
}

/** Where there is room, the second column stands on the page's second edge. */
function onSecondEdge(
  columns: readonly Column[],
  widths: readonly number[],
  gap: number,
  { theme }: Setting,
): readonly number[] {
  const edge = theme.page.axis - gap;
  const [first, second] = columns;
  const [width = 0, next = 0, ...rest] = widths;
  if (first === undefined || second === undefined || theme.page.axis === 0) return widths;
  const spare = width - edge;
  if (first.isNumeric || second.isNumeric || first.most > edge || next + spare < second.least) {
    return widths;
  }
  return [edge, next + spare, ...rest];
}
