import type { Table as TableNode, TableRow } from 'mdast';
import type { Alignment, Cell, Table } from '../../model/block.ts';
import type { MarkdownContext } from './markdown-context.ts';
import { readInlines } from './read-inlines.ts';
import { endOf, placeOf } from './tree-places.ts';

/** Reads a table. The longest row says how wide it is, so that no cell of it is dropped. */
export function readTable(node: TableNode, context: MarkdownContext): Table {
  const { children, align } = node;
  const width = children.reduce((most, row) => Math.max(most, row.children.length), 0);
  const [head = [], ...rows] = children.map((row) => readRow(row, width, context));
  const alignments = Array.from(
    { length: width },
    (_, index): Alignment => align?.[index] ?? 'none',
  );
  const at = placeOf(node, context.reading);
  return { type: 'table', alignments, head, rows, attributes: {}, at };
}

function readRow(row: TableRow, width: number, context: MarkdownContext): Cell[] {
  const { reading } = context;
  const end = endOf(row);
  return Array.from({ length: width }, (_, index) => {
    const cell = row.children[index];
    if (cell === undefined) return { content: [], at: reading.span(end, end) };
    return { content: readInlines(cell.children, context), at: placeOf(cell, reading) };
  });
}
