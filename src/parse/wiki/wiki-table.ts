import type { Block, Cell, Table } from '../../model/block.ts';
import type { Inline } from '../../model/inline.ts';
import { readHtmlAttributes } from '../html/html-attributes.ts';
import type { Range, WikiDocument } from './wiki-document.ts';
import { readWikiInlines } from './wiki-inlines.ts';

/** A cell as it is written: the lines of its content, and how far it reaches. */
interface RawCell {
  readonly lines: Range[];
  readonly columns: number;
  readonly rows: number;
}

interface RawTable {
  readonly rows: RawCell[][];
  caption?: RawCell;
}

const WIDEST = 100;

/**
 * Of each line that opens a table the index behind the line `|}` that ends it. A heading ends
 * nothing, and what is still open there was never meant to be a table.
 */
export function tableEnds(document: WikiDocument, lines: readonly Range[]): Map<number, number> {
  const ends = new Map<number, number>();
  const open: number[] = [];
  for (const [index, line] of lines.entries()) {
    const text = document.slice(line).trimStart();
    if (/^:*[ \t]*\{\|/.test(text)) open.push(index);
    else if (text.startsWith('|}')) {
      const start = open.pop();
      if (start !== undefined) ends.set(start, index + 1);
    } else if (/^=[^\n]*=\s*$/.test(text)) open.length = 0;
  }
  return ends;
}

/** Reads a table; its first row is its head. */
export function readWikiTable(document: WikiDocument, lines: readonly Range[]): Block[] {
  const raw = rawTable(document, lines);
  const at = document.reading.span(lines[0]?.start ?? 0, lines.at(-1)?.end ?? 0);
  const grid = spread(raw.rows.filter((row) => row.length > 0));
  const width = grid.reduce((most, row) => Math.max(most, row.length), 0);
  if (width === 0) return [];
  const [head = [], ...rows] = grid.map((row) =>
    Array.from({ length: width }, (_, column) => readCell(document, row[column], at)),
  );
  const alignments = Array.from({ length: width }, () => 'none' as const);
  const caption = raw.caption === undefined ? [] : readCell(document, raw.caption, at).content;
  const table: Table = { type: 'table', alignments, head, rows, attributes: {}, at };
  return [caption.length === 0 ? table : { ...table, caption }];
}

function rawTable(document: WikiDocument, lines: readonly Range[]): RawTable {
  const table: RawTable = { rows: [[]] };
  let cell: RawCell | undefined;
  // The first line opens the table, and the last one ends it.
  for (const line of lines.slice(1, -1)) {
    const text = document.slice(line);
    const start = line.start + (text.length - text.trimStart().length);
    const mark = /^(?:\|-|\|\+|\||!)/.exec(text.trimStart())?.[0];
    if (mark === '|-') {
      table.rows.push([]);
      cell = undefined;
    } else if (mark === '|+') {
      cell = cellOf(document, { start: start + 2, end: line.end });
      table.caption = cell;
    } else if (mark === undefined) cell?.lines.push(line);
    else {
      const cells = cellsOf(document, { start: start + 1, end: line.end }, mark === '!');
      table.rows.at(-1)?.push(...cells);
      cell = cells.at(-1);
    }
  }
  return table;
}

function cellsOf(document: WikiDocument, range: Range, isHead: boolean): RawCell[] {
  const parts = document.parts(range, '||');
  const all = isHead ? parts.flatMap((part) => document.parts(part, '!!')) : parts;
  return all.map((part) => cellOf(document, part));
}

/** `style="…" | content`: what stands in front of a single bar is no content. */
function cellOf(document: WikiDocument, range: Range): RawCell {
  const [first = range, second] = document.parts(range, '|');
  if (second === undefined || /\[\[|\{\{/.test(document.slice(first))) {
    return { lines: [range], columns: 1, rows: 1 };
  }
  const attributes = readHtmlAttributes(document.slice(first));
  return {
    lines: [{ start: second.start, end: range.end }],
    columns: count(attributes.get('colspan')),
    rows: count(attributes.get('rowspan')),
  };
}

function count(value: string | undefined): number {
  const number = Number(value ?? 1);
  return Number.isInteger(number) && number > 0 ? Math.min(number, WIDEST) : 1;
}

/** Puts cells into columns: where one reaches over others, these are empty. */
function spread(rows: readonly RawCell[][]): (RawCell | undefined)[][] {
  const taken: number[] = [];
  return rows.map((row) => {
    const cells: (RawCell | undefined)[] = [];
    const skipTaken = (): void => {
      while ((taken[cells.length] ?? 0) > 0) {
        taken[cells.length] = (taken[cells.length] ?? 0) - 1;
        cells.push(undefined);
      }
    };
    for (const cell of row) {
      skipTaken();
      for (let column = 0; column < cell.columns; column++) {
        taken[cells.length] = cell.rows - 1;
        cells.push(column === 0 ? cell : undefined);
      }
    }
    skipTaken();
    return cells;
  });
}

function readCell(document: WikiDocument, cell: RawCell | undefined, at: Table['at']): Cell {
  const lines = cell?.lines ?? [];
  const first = lines[0];
  if (first === undefined) return { content: [], at: { ...at, start: at.end } };
  const content = lines.flatMap((line, index): readonly Inline[] => {
    const text = document.slice(line);
    const marks = index === 0 ? '' : (/^[*#:;]+/.exec(text)?.[0] ?? '');
    const read = readWikiInlines(document, { start: line.start + marks.length, end: line.end });
    const between = document.reading.span(line.start, line.start + marks.length);
    return index === 0 || read.length === 0 ? read : [{ type: 'lineBreak', at: between }, ...read];
  });
  const span = document.reading.span(first.start, lines.at(-1)?.end ?? first.end);
  return { content: content[0]?.type === 'lineBreak' ? content.slice(1) : content, at: span };
}
