import type { Cell, Table } from '../../model/block.ts';
import type { Caption, PackCell, PackTable } from '../../model/pack-block.ts';
import { inlineText } from '../../model/reading-text.ts';
import { calledIn } from '../statistics/said-in.ts';
import { asLabel } from '../text/as-label.ts';
import { langOf } from './marks-of.ts';
import { writeCaption } from './write-caption.ts';
import { writeLine } from './write-line.ts';
import { writeSourceLine } from './write-source-line.ts';
import type { Writing } from './writing.ts';

/** The author's table; one that calls statistics names their sources under it. */
export function writeTable(table: Table, writing: Writing): PackTable {
  // In reading order, since notes are numbered as they are met: the caption stands above.
  const caption =
    table.caption === undefined || table.caption.length === 0
      ? undefined
      : writeCaption(table, table.caption, writing);
  const head = table.head.map((cell) => writeCell(cell, writing));
  const anchor = anchorOf(table, writing);
  return {
    type: 'table',
    ...(caption !== undefined && { caption }),
    description: describe(caption, head, writing),
    style: 'data',
    alignments: table.alignments,
    head,
    rows: table.rows.map((row) => ({
      cells: row.map((cell) => writeCell(cell, writing)),
      opensGroup: false,
    })),
    below: writeSourceLine([...calledIn(table, writing.registry)], table.at, writing),
    ...orientationOf(table),
    ...(anchor !== undefined && { anchor }),
    ...langOf(table),
    at: table.at,
  };
}

function orientationOf({ attributes: { orientation } }: Table): Pick<PackTable, 'orientation'> {
  return orientation === undefined ? {} : { orientation };
}

function writeCell({ content, at }: Cell, writing: Writing): PackCell {
  return { content: writeLine(content, writing), qualifier: '', at };
}

function anchorOf(table: Table, { numbering }: Writing): string | undefined {
  return numbering.captions.get(table)?.anchor ?? numbering.anchors.get(table);
}

/** Descriptions are read apart from the page: the call of a note would lead nowhere. */
function describe(
  caption: Caption | undefined,
  head: readonly PackCell[],
  { words }: Writing,
): string {
  if (caption !== undefined) return inlineText(asLabel(caption.content));
  return words.columnsOf(head.map(({ content }) => inlineText(asLabel(content))));
}
