import type { Table } from '../../model/block.ts';
import type { Statistic } from '../../model/statistic.ts';
import { linesOf, walkLine } from '../../model/walk.ts';
import type { Registry } from './registry.ts';

/** The rows of the registry that a table's caption and cells call. */
export function tableRows(table: Table, registry: Registry): Statistic[] {
  const rows: Statistic[] = [];
  for (const line of linesOf(table)) {
    for (const inline of walkLine(line)) {
      if (inline.type !== 'statisticCall') continue;
      const row = registry.find(inline.id, inline.period);
      if (row !== undefined) rows.push(row);
    }
  }
  return rows;
}
