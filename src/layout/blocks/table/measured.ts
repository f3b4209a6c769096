import type { PackTable } from '../../../model/pack-block.ts';
import type { TaggedTable } from '../../tags/tagged-block.ts';
import type { Setting } from '../setting.ts';
import { type Align, type Cell, type CellRow, cellOf } from './cell.ts';
import { alignDecimals } from './decimals.ts';
import { isNumeric } from './numeric.ts';

/** A table's words with their widths, before its columns have theirs. */
export interface MeasuredTable {
  readonly table: TaggedTable;
  readonly head: readonly Cell[];
  readonly rows: readonly CellRow[];
  readonly aligns: readonly Align[];
}

export function measured(table: TaggedTable, setting: Setting): MeasuredTable {
  const head = table.head.map((text) => cellOf(text, 'tableHead', setting));
  const plain = table.rows.map(({ cells, opensGroup }) => ({
    cells: cells.map((text) => cellOf(text, 'tableText', setting)),
    opensGroup,
  }));
  const aligns = alignsOf(table, plain);
  return { table, head, rows: alignDecimals(plain, aligns, setting), aligns };
}

/** What the author asks for; else numbers stand right and words left. */
function alignsOf({ block }: TaggedTable, rows: readonly CellRow[]): Align[] {
  return block.head.map((_, index) => alignOf(block, index, rows));
}

function alignOf(block: PackTable, index: number, rows: readonly CellRow[]): Align {
  const asked = block.alignments[index] ?? 'none';
  if (asked !== 'none') return asked;
  return isNumeric(rows.flatMap(({ cells }) => cells[index]?.text ?? [])) ? 'right' : 'left';
}
