import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { didYouMean } from '../../diagnostics/nearest.ts';
import type { Located, SourceText } from '../../model/span.ts';
import type { CsvRow } from './read-csv.ts';

/** The columns of `statistics.csv`, in any order. */
export const COLUMNS = [
  'id',
  'period',
  'kind',
  'label',
  'value',
  'unit',
  'reported',
  'source',
  'locator',
  'estimate',
  'audience',
  'note',
] as const;
export type Column = (typeof COLUMNS)[number];

const REQUIRED: readonly Column[] = ['id', 'period', 'kind', 'label', 'value', 'unit', 'source'];

/** Where each column stands in a row. */
export function readHeader(
  head: CsvRow | undefined,
  { file }: SourceText,
  diagnostics: Diagnostic[],
): ReadonlyMap<Column, number> {
  const columns = new Map<Column, number>();
  const cells = head?.cells ?? [];
  for (const [index, cell] of cells.entries()) {
    const column = COLUMNS.find((name) => name === cell.value);
    if (column === undefined) diagnostics.push(unknownColumn(cell));
    else if (columns.has(column)) diagnostics.push(sameColumn(cell));
    else columns.set(column, index);
  }
  const at = head?.at ?? { file, start: 0, end: 0 };
  const missing = REQUIRED.filter((column) => !columns.has(column));
  if (missing.length > 0) {
    const plural = missing.length > 1;
    diagnostics.push({
      code: 'statistics/missing-column',
      severity: 'error',
      message: `The registry lacks the column${plural ? 's' : ''} ${missing.join(', ')}.`,
      help: `Begin with a header row such as “${COLUMNS.join(',')}”.`,
      at,
    });
  }
  return columns;
}

function unknownColumn({ value, at }: Located<string>): Diagnostic {
  const name = value === '' ? 'This column has no name.' : `There is no column “${value}”.`;
  return {
    code: 'statistics/unknown-column',
    severity: 'error',
    message: `${name}${didYouMean(value, COLUMNS)}`,
    help: `Use one of ${COLUMNS.join(', ')}.`,
    at,
  };
}

function sameColumn({ value, at }: Located<string>): Diagnostic {
  return {
    code: 'statistics/same-column',
    severity: 'error',
    message: `The column “${value}” is there twice.`,
    help: 'Remove one of the two.',
    at,
  };
}
