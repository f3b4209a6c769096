import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Located, SourceText, Span } from '../../model/span.ts';

/** A row of a table; each cell's place is that of its text, quotes included. */
export interface CsvRow {
  readonly cells: readonly Located<string>[];
  readonly at: Span;
}

export interface Csv {
  readonly rows: readonly CsvRow[];
  readonly separator: ',' | ';';
  readonly diagnostics: readonly Diagnostic[];
  /** A quote that nothing closes swallows the rest: what stands there is not known. */
  readonly complete: boolean;
}

/**
 * Reads a table of separated values (RFC 4180; LF, CRLF or CR). The separator is the first comma or
 * semicolon of the header row. Rows without any text are left out.
 */
export function readCsv({ file, text }: SourceText): Csv {
  const separator = separatorOf(text);
  const rows: CsvRow[] = [];
  const diagnostics: Diagnostic[] = [];
  let offset = 0;
  let complete = true;
  while (offset < text.length) {
    const row = readRow({ file, text, separator, diagnostics }, offset);
    if (row.cells.some(({ value }) => value !== '')) {
      rows.push({ cells: row.cells, at: { file, start: offset, end: row.end } });
    }
    complete &&= row.complete;
    offset = afterLineEnd(text, row.end);
  }
  return { rows, separator, diagnostics, complete };
}

interface Table {
  readonly file: string;
  readonly text: string;
  readonly separator: string;
  readonly diagnostics: Diagnostic[];
}

interface RowRead {
  readonly cells: readonly Located<string>[];
  /** Before its line end. */
  readonly end: number;
  readonly complete: boolean;
}

function separatorOf(text: string): ',' | ';' {
  for (const sign of text) {
    if (sign === ',' || sign === ';') return sign;
    if (sign === '\n' || sign === '\r') break;
  }
  return ',';
}

function readRow(table: Table, start: number): RowRead {
  const cells: Located<string>[] = [];
  let offset = start;
  for (;;) {
    const cell = readCell(table, offset);
    cells.push(cell);
    offset = cell.next;
    if (!cell.closed) return { cells, end: offset, complete: false };
    if (table.text[offset] !== table.separator) return { cells, end: offset, complete: true };
    offset += 1;
  }
}

interface CellRead extends Located<string> {
  /** The separator or line end behind it. */
  readonly next: number;
  readonly closed: boolean;
}

function readCell(table: Table, start: number): CellRead {
  const { file, text } = table;
  const first = skipBlanks(text, start);
  if (text[first] === '"') return readQuoted(table, first);
  const next = endOfCell(table, start);
  const last = first + text.slice(first, next).trimEnd().length;
  const at = { file, start: Math.min(first, next), end: Math.max(last, Math.min(first, next)) };
  return { value: text.slice(at.start, at.end), at, next, closed: true };
}

function readQuoted(table: Table, start: number): CellRead {
  const { file, text } = table;
  const close = closingQuote(text, start + 1);
  if (close === undefined) {
    table.diagnostics.push(unclosed({ file, start, end: start + 1 }));
    const value = text.slice(start + 1);
    return { value, at: { file, start, end: text.length }, next: text.length, closed: false };
  }
  const value = text.slice(start + 1, close).replaceAll('""', '"');
  const next = endOfCell(table, close + 1);
  if (text.slice(close + 1, next).trim() !== '') {
    table.diagnostics.push(stray({ file, start: close, end: next }));
  }
  return { value, at: { file, start, end: close + 1 }, next, closed: true };
}

function closingQuote(text: string, start: number): number | undefined {
  let quote = text.indexOf('"', start);
  while (quote !== -1 && text[quote + 1] === '"') quote = text.indexOf('"', quote + 2);
  return quote === -1 ? undefined : quote;
}

function endOfCell({ text, separator }: Table, start: number): number {
  let offset = start;
  while (offset < text.length) {
    const sign = text[offset];
    if (sign === separator || sign === '\n' || sign === '\r') break;
    offset += 1;
  }
  return offset;
}

function skipBlanks(text: string, start: number): number {
  let offset = start;
  while (text[offset] === ' ' || text[offset] === '\t') offset += 1;
  return offset;
}

function afterLineEnd(text: string, offset: number): number {
  return text[offset] === '\r' && text[offset + 1] === '\n' ? offset + 2 : offset + 1;
}

function unclosed(at: Span): Diagnostic {
  return {
    code: 'statistics/unclosed-quote',
    severity: 'error',
    message: 'This quote is not closed; all that follows would be one cell.',
    help: 'Close it with ", and write a quote inside a quoted cell twice: "".',
    at,
  };
}

function stray(at: Span): Diagnostic {
  return {
    code: 'statistics/stray-quote',
    severity: 'error',
    message: 'This quote ends its cell, but more text follows.',
    help: 'Write a quote inside a quoted cell twice: "".',
    at,
  };
}
