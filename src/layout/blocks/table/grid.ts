import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { PackTable } from '../../../model/pack-block.ts';
import type { TaggedTable } from '../../tags/tagged-block.ts';
import type { Area, Setting } from '../setting.ts';
import type { Cell } from './cell.ts';
import { type Column, columnWidths } from './column-widths.ts';
import { isNumeric } from './numeric.ts';

/** Where a table's columns stand, in points. */
export interface Grid {
  readonly x: number;
  readonly width: number;
  readonly columns: readonly GridColumn[];
}

export type Align = 'left' | 'right' | 'center';

export interface GridColumn {
  readonly x: number;
  readonly width: number;
  readonly align: Align;
}

export interface CellRow {
  readonly cells: readonly Cell[];
  readonly opensGroup: boolean;
}

interface Within {
  readonly aligns: readonly Align[];
  readonly area: Area;
  readonly setting: Setting;
}

export function gridOf(
  table: TaggedTable,
  head: readonly Cell[],
  rows: readonly CellRow[],
  { aligns, area, setting }: Within,
): Grid {
  const gaps = gapsOf(table, aligns, area.wide.width, setting);
  const leastNumeric = setting.theme.styles.tableText.size * LEAST_NUMERIC;
  const columns = head.map((cell, index) =>
    columnOf(index, cell, rows, aligns[index] === 'right' ? leastNumeric : undefined),
  );
  const { x, width } = area.wide;
  const room = width - gaps.reduce((total, gap) => total + gap, 0);
  if (room / columns.length < NARROWEST) setting.report(tooWide(table));
  const dealt = columnWidths(columns, room);
  const isData = table.block.style === 'data';
  const widths = isData ? onSecondEdge(columns, dealt, gaps[0] ?? 0, setting) : dealt;
  let left = x;
  const placed = widths.map((own, index): GridColumn => {
    const column = { x: left, width: own, align: aligns[index] ?? 'left' };
    left += own + (gaps[index] ?? 0);
    return column;
  });
  return { x, width, columns: placed };
}

/** Narrower than this no column can be, in points: it has room for one letter. */
const NARROWEST = 9;

function tooWide({ block, head }: TaggedTable): Diagnostic {
  return {
    code: 'layout/table-too-wide',
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

/** What the author asks for; else numbers stand right and words left. */
export function alignsOf({ block }: TaggedTable, rows: readonly CellRow[]): Align[] {
  return block.head.map((_, index) => alignOf(block, index, rows));
}

function alignOf(block: PackTable, index: number, rows: readonly CellRow[]): Align {
  const asked = block.alignments[index] ?? 'none';
  if (asked !== 'none') return asked;
  return isNumeric(rows.flatMap(({ cells }) => cells[index]?.text ?? [])) ? 'right' : 'left';
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
