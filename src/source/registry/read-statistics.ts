import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Located, SourceText, Span } from '../../model/span.ts';
import type { Statistic } from '../../model/statistic.ts';
import { type Csv, type CsvRow, readCsv } from './read-csv.ts';
import { COLUMNS, type Column, readHeader } from './read-header.ts';
import { readRow } from './read-row.ts';

export interface Registry {
  readonly statistics: readonly Statistic[];
  readonly diagnostics: readonly Diagnostic[];
  /** False if it is not known which rows there are. */
  readonly complete: boolean;
}

/** Reads the registry of statistics. A row with a fault still counts as being there. */
export function readStatistics(source: SourceText): Registry {
  const csv = readCsv(source);
  const diagnostics = [...csv.diagnostics];
  const [head, ...rows] = csv.rows;
  const columns = readHeader(head, source, diagnostics);
  const statistics: Statistic[] = [];
  if (head !== undefined && columns.has('id') && columns.has('period')) {
    for (const row of rows) {
      const statistic = readRow(cellsByColumn(row, columns), row.at, diagnostics);
      if (row.cells.length !== head.cells.length) {
        diagnostics.push(wrongLength(row, head.cells.length, csv));
      }
      if (statistic !== undefined) statistics.push(statistic);
    }
  }
  const complete = csv.complete && columns.has('id') && columns.has('period');
  return { statistics, diagnostics: [...diagnostics, ...doubles(statistics)], complete };
}

function cellsByColumn(
  row: CsvRow,
  columns: ReadonlyMap<Column, number>,
): ReadonlyMap<Column, Located<string>> {
  const end = { ...row.at, start: row.at.end };
  return new Map(
    COLUMNS.map((column) => {
      const cell = row.cells[columns.get(column) ?? -1];
      return [column, cell ?? { value: '', at: end }];
    }),
  );
}

function wrongLength({ cells, at }: CsvRow, wanted: number, { separator }: Csv): Diagnostic {
  const name = separator === ',' ? 'comma' : 'semicolon';
  return {
    code: 'statistics/row-length',
    severity: 'error',
    message: `This row has ${cells.length} cells, but the header row has ${wanted}.`,
    help:
      cells.length > wanted
        ? `Put a text that holds a ${name} into quotes; write a number like 17.3 or 1000000.`
        : `Write a ${name} for each cell, empty ones too.`,
    at,
  };
}

function doubles(statistics: readonly Statistic[]): Diagnostic[] {
  const firsts = new Map<string, Span>();
  const found: Diagnostic[] = [];
  for (const { id, period, at } of statistics) {
    const key = `${id.value}@${period.value}`;
    const first = firsts.get(key);
    if (first === undefined) {
      firsts.set(key, at);
      continue;
    }
    found.push({
      code: 'statistics/duplicate',
      severity: 'error',
      message: `“${id.value}” has two rows for the period ${period.value}.`,
      help: 'Keep one of them, or correct its period.',
      at: { ...id.at, end: Math.max(id.at.end, period.at.end) },
      related: [{ at: first, message: 'The first row is here.' }],
    });
  }
  return found;
}
