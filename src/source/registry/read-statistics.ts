import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Located, SourceText } from '../../model/span.ts';
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

/**
 * Reads the registry of statistics. A row with a fault still counts as being there; of rows with one
 * key only the first does.
 */
export function readStatistics(source: SourceText): Registry {
  const csv = readCsv(source);
  const diagnostics = [...csv.diagnostics];
  const columns = readHeader(csv.rows[0], source, diagnostics);
  const isKeyed = columns.has('id') && columns.has('period');
  const statistics = isKeyed ? readRows(csv, columns, diagnostics) : [];
  return { statistics, diagnostics, complete: csv.complete && isKeyed };
}

type Columns = ReadonlyMap<Column, number>;

function readRows(csv: Csv, columns: Columns, diagnostics: Diagnostic[]): readonly Statistic[] {
  const [head, ...rows] = csv.rows;
  const width = head?.cells.length ?? 0;
  const statistics = new Map<string, Statistic>();
  for (const row of rows) {
    const fits = row.cells.length === width;
    // In a row with a cell too many or too few each may stand in the column of another.
    const found = fits ? diagnostics : [];
    const statistic = readRow(cellsByColumn(row, fits ? columns : keysOf(columns)), row.at, found);
    if (!fits) diagnostics.push(wrongLength(row, width, csv));
    if (statistic === undefined) continue;
    const key = `${statistic.id.value}@${statistic.period.value}`;
    const first = statistics.get(key);
    if (first === undefined) statistics.set(key, statistic);
    else diagnostics.push(double(statistic, first));
  }
  return [...statistics.values()];
}

/** The columns by which a row is known; its kind stands before all that may hold a comma. */
function keysOf(columns: Columns): Columns {
  const keys: ReadonlySet<Column> = new Set(['id', 'period', 'kind']);
  return new Map([...columns].filter(([column]) => keys.has(column)));
}

function cellsByColumn(row: CsvRow, columns: Columns): ReadonlyMap<Column, Located<string>> {
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

function double({ id, period }: Statistic, first: Statistic): Diagnostic {
  return {
    code: 'statistics/duplicate',
    severity: 'error',
    message: `“${id.value}” has two rows for the period ${period.value}.`,
    help: 'Keep one of them, or correct its period.',
    at: { ...id.at, end: Math.max(id.at.end, period.at.end) },
    related: [{ at: first.at, message: 'The first row is here.' }],
  };
}
