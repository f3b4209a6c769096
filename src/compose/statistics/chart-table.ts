import type { Alignment } from '../../model/block.ts';
import type { PackCell, PackRow, PackTable } from '../../model/pack-block.ts';
import type { Span } from '../../model/span.ts';
import type { Statistic } from '../../model/statistic.ts';
import type { Words } from '../words/words.ts';
import { formatPeriod } from './format-period.ts';
import { countLabels, inTime } from './make-chart.ts';
import { bareValue } from './statistic-value.ts';

/** A chart's data as a table that the caller places and describes. */
export type ChartTable = Omit<PackTable, 'description' | 'at'>;

/**
 * A row for each count and a column for each period. Where counts are not of the same periods that
 * would leave holes: then there is a row for each value.
 */
export function countTable(counts: Counts, words: Words, at: Span): ChartTable {
  const shown = counts.filter((rows) => rows.length > 0).map(inTime);
  const periods = new Set(inTime(shown.flat()).map(({ period }) => period.value));
  const isWhole = shown.every((rows) => rows.length === periods.size);
  return tableOf(isWhole ? wideTable(shown, [...periods], words) : longTable(shown, words), at);
}

type Counts = readonly (readonly Statistic[])[];

function wideTable(counts: Counts, periods: readonly string[], words: Words): TableParts {
  const labels = countLabels(counts);
  return {
    head: [words.registry.counts, ...periods.map((period) => formatPeriod(period, words))],
    alignments: ['left', ...periods.map(() => 'right' as const)],
    rows: counts.map((rows, index) =>
      plainRow([...labelCell(labels[index], rows), ...rows.map((row) => valueCell(row, words))]),
    ),
  };
}

function longTable(counts: Counts, words: Words): TableParts {
  const labels = countLabels(counts);
  const { counts: what, period, value } = words.registry;
  return {
    head: [what, period, value],
    alignments: ['left', 'left', 'right'],
    rows: counts.flatMap((rows, index) =>
      rows.map((row) =>
        plainRow([
          cell(labels[index] ?? '', row.label.at),
          cell(formatPeriod(row.period.value, words), row.period.at),
          valueCell(row, words),
        ]),
      ),
    ),
  };
}

function labelCell(label = '', rows: readonly Statistic[]): PackCell[] {
  return rows.slice(0, 1).map((row) => cell(label, row.label.at));
}

function valueCell(row: Statistic, words: Words): PackCell {
  const qualifier = row.estimate ? words.about : '';
  return { ...cell(bareValue(row, words), row.value.at), qualifier };
}

/** A row for each placement. */
export function timelineTable(rows: readonly Statistic[], words: Words, at: Span): ChartTable {
  const parts = {
    head: [words.registry.period, rows[0]?.label.value ?? words.registry.value],
    alignments: ['left', 'left'] as const,
    rows: inTime(rows).map((row) =>
      plainRow([
        cell(formatPeriod(row.period.value, words), row.period.at),
        cell(bareValue(row, words), row.value.at),
      ]),
    ),
  };
  return tableOf(parts, at);
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
}

function tableOf({ head, alignments, rows }: TableParts, at: Span): ChartTable {
  return {
    type: 'table',
    style: 'data',
    alignments,
    head: head.map((value) => cell(value, at)),
    rows,
    below: [],
  };
}
