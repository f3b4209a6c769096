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

export interface GridColumn {
  readonly x: number;
  readonly width: number;
  readonly align: 'left' | 'right' | 'center';
}

export interface CellRow {
  readonly cells: readonly Cell[];
  readonly opensGroup: boolean;
}

interface Within {
  readonly area: Area;
  readonly setting: Setting;
}

export function gridOf(
  table: TaggedTable,
  head: readonly Cell[],
  rows: readonly CellRow[],
  { area, setting }: Within,
): Grid {
  const aligns = head.map((_, index) => alignOf(table, index, rows));
  const gaps = gapsOf(table, aligns, setting);
  const columns = head.map((cell, index) => columnOf(index, cell, rows, aligns[index] === 'right'));
  const { x, width } = area.wide;
  const room = width - gaps.reduce((total, gap) => total + gap, 0);
  const widths = onSecondEdge(columns, columnWidths(columns, room), gaps[0] ?? 0, setting);
  let left = x;
  const placed = widths.map((own, index): GridColumn => {
    const column = { x: left, width: own, align: aligns[index] ?? 'left' };
    left += own + (gaps[index] ?? 0);
    return column;
  });
  return { x, width, columns: placed };
}

function columnOf(index: number, head: Cell, rows: readonly CellRow[], isRight: boolean): Column {
  let { least, most } = head;
  for (const { cells } of rows) {
    const cell = cells[index];
    if (cell === undefined) continue;
    least = Math.max(least, cell.least);
    most = Math.max(most, cell.most);
  }
  return { least, most, isNumeric: isRight };
}

function alignOf(
  { block }: TaggedTable,
  index: number,
  rows: readonly CellRow[],
): GridColumn['align'] {
  const asked = block.alignments[index] ?? 'none';
  if (asked !== 'none') return asked;
  return isNumeric(rows.flatMap(({ cells }) => cells[index]?.text ?? [])) ? 'right' : 'left';
}

/** Words behind a column of numbers keep twice the distance, so that the numbers stay apart. */
function gapsOf({ block }: TaggedTable, aligns: readonly string[], { theme }: Setting): number[] {
  const { columnGap, registryGap } = theme.parts.table;
  const gap = block.style === 'registry' ? registryGap : columnGap;
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
