import type { Alignment } from '../../model/block.ts';
import type { PackCell, PackTable } from '../../model/pack-block.ts';
import { writeLine } from './inline/write-inlines.ts';
import type { Places } from './places.ts';
import { textWidth } from './text-width.ts';

/** The rows of a table, in columns that line up where they are not too wide. */
export function writeTable({ head, rows, alignments }: PackTable, places: Places): string {
  const table = [head, ...rows.map(({ cells }) => cells)].map((cells) =>
    cells.map((cell) => writeCell(cell, places)),
  );
  const widths = columnWidths(table);
  const [headRow = [], ...otherRows] = table;
  const columns = headRow.map((_, index) => ({
    alignment: alignments[index] ?? 'none',
    width: widths[index] ?? 0,
  }));
  const lines = [headRow, ...otherRows].map((cells) =>
    columns.map((column, index) => padded(cells[index] ?? '', column)),
  );
  lines.splice(1, 0, columns.map(rule));
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

interface Column {
  readonly alignment: Alignment;
  readonly width: number;
}

/** A bar ends a cell wherever it stands, in code and addresses too. */
function writeCell({ qualifier, content, at }: PackCell, places: Places): string {
  const before = qualifier === '' ? [] : [{ type: 'text' as const, value: `${qualifier} `, at }];
  return writeLine([...before, ...content], places).replaceAll('|', String.raw`\|`);
}

/** Rows that are longer, in characters, wrap in most editors: then nothing lines up in any case. */
const LONGEST_ROW = 200;

function columnWidths(table: readonly (readonly string[])[]): number[] {
  const widths: number[] = [];
  for (const cells of table) {
    for (const [index, cell] of cells.entries()) {
      widths[index] = Math.max(widths[index] ?? LEAST_RULE, textWidth(cell));
    }
  }
  const row = widths.reduce((sum, width) => sum + width + 3, 1);
  return row > LONGEST_ROW ? widths.map(() => LEAST_RULE) : widths;
}

/** A rule needs three marks to be read everywhere. */
const LEAST_RULE = 3;

function padded(cell: string, { alignment, width }: Column): string {
  const space = Math.max(0, width - textWidth(cell));
  const left = { none: 0, left: 0, right: space, center: Math.floor(space / 2) }[alignment];
  return ' '.repeat(left) + cell + ' '.repeat(space - left);
}

function rule({ alignment, width }: Column): string {
  const opens = alignment === 'left' || alignment === 'center' ? ':' : '-';
  const closes = alignment === 'right' || alignment === 'center' ? ':' : '-';
  return opens + '-'.repeat(width - 2) + closes;
}
