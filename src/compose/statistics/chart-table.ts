import type { Alignment } from '../../model/block.ts';
import type { PackCell, PackRow, PackTable } from '../../model/pack-block.ts';
import type { Span } from '../../model/span.ts';
import type { Statistic } from '../../model/statistic.ts';
import type { Words } from '../words/words.ts';
import { formatPeriod } from './format-period.ts';
import { inTime } from './make-chart.ts';
import { bareValue } from './statistic-value.ts';

/** A chart's data as a table that the caller places and describes. */
export type ChartTable = Omit<PackTable, 'description' | 'at'>;

const NOTHING = '–';

/** A row for each count, a column for each period. */
export function countTable(counts: readonly (readonly Statistic[])[], words: Words): ChartTable {
  const shown = counts.filter((rows) => rows.length > 0);
  const periods = [...new Set(inTime(shown.flat()).map(({ period }) => period.value))];
  const { counts: countsHead, unit } = words.registry;
  const at = shown[0]?.[0]?.at ?? NOWHERE;
  return tableOf({
    head: [countsHead, ...periods.map((period) => formatPeriod(period, words)), unit],
    alignments: ['left', ...periods.map(() => 'right' as const), 'left'],
    rows: shown.map((rows) => rowOf(rows, periods, words)),
    at,
  });
}

/** A row for each placement. */
export function timelineTable(rows: readonly Statistic[], words: Words): ChartTable {
  return tableOf({
    head: [words.registry.period, rows[0]?.label.value ?? words.registry.value],
    alignments: ['left', 'left'],
    rows: inTime(rows).map((row) =>
      plainRow([
        cell(formatPeriod(row.period.value, words), row.period.at),
        cell(bareValue(row, words), row.value.at),
      ]),
    ),
    at: rows[0]?.at ?? NOWHERE,
  });
}

const NOWHERE: Span = { file: '', start: 0, end: 0 };

function rowOf(rows: readonly Statistic[], periods: readonly string[], words: Words): PackRow {
  const byPeriod = new Map(rows.map((row) => [row.period.value, row]));
  const at = rows[0]?.at ?? NOWHERE;
  const label = rows[0]?.label ?? { value: '', at };
  const unit = rows[0]?.unit ?? { value: '', at };
  const values = periods.map((period) => {
    const row = byPeriod.get(period);
    if (row === undefined) return cell(NOTHING, at);
    const qualifier = row.estimate ? words.about : '';
    return { ...cell(bareValue(row, words), row.value.at), qualifier };
  });
  return plainRow([cell(label.value, label.at), ...values, cell(unit.value, unit.at)]);
}

function plainRow(cells: readonly PackCell[]): PackRow {
  return { cells, opensGroup: false };
}

function cell(value: string, at: Span): PackCell {
  return { content: value === '' ? [] : [{ type: 'text', value, at }], qualifier: '', at };
}

interface TableParts {
  readonly head: readonly string[];
  readonly alignments: readonly Alignment[];
  readonly rows: readonly PackRow[];
  readonly at: Span;
}

function tableOf({ head, alignments, rows, at }: TableParts): ChartTable {
  return {
    type: 'table',
    style: 'data',
    alignments,
    head: head.map((value) => cell(value, at)),
    rows,
    below: [],
  };
}
