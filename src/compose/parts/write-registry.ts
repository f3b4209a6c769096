import type { PackBlock, PackCell, PackParagraph, PackRow } from '../../model/pack-block.ts';
import type { PackInline } from '../../model/pack-inline.ts';
import type { Span } from '../../model/span.ts';
import type { Statistic } from '../../model/statistic.ts';
import type { RegistryPart } from '../arrange/part.ts';
import { groupsOf } from '../statistics/groups.ts';
import { statedPeriod } from '../statistics/stated-period.ts';
import { bareValue } from '../statistics/statistic-value.ts';
import { printYearSpan } from '../statistics/years.ts';
import { shortName, writeSourceLine } from '../write/write-source-line.ts';
import type { Writing } from '../write/writing.ts';
import { RowNotes } from './row-notes.ts';

/**
 * The table of statistics: every row of the registry, in the contract's groups, with all that the
 * registry says of it. What has no column of its own stands in notes under the table.
 */
export function writeRegistry(part: RegistryPart, writing: Writing): PackBlock[] {
  const { words, registry, order, numbering } = writing;
  const { at } = part;
  const groups = groupsOf(registry.rows, order.contract, words);
  const hasGroups = groups.some(({ name }) => name !== '');
  const notes = new RowNotes();
  const rows = groups.flatMap((group, groupIndex) =>
    group.rows.map((row, index): PackRow => {
      const name = index === 0 ? group.name : '';
      const cells = writeCells(row, notes, writing);
      const opensGroup = index === 0 && groupIndex > 0;
      return { cells: hasGroups ? [textCell(name, row.at), ...cells] : cells, opensGroup };
    }),
  );
  const { anchor = '', number = '' } = numbering.captions.get(part) ?? {};
  const caption = words.registry.caption(printYearSpan(registry.rows));
  return [
    introduction(at, writing),
    {
      type: 'table',
      caption: { label: words.table, number, content: [{ type: 'text', value: caption, at }] },
      description: caption,
      style: 'registry',
      alignments: [...(hasGroups ? (['left'] as const) : []), ...ALIGNMENTS],
      head: headOf(hasGroups, at, writing),
      rows,
      below: [...writeNotes(notes, at), ...fullSources(at, writing)],
      anchor,
      at,
    },
  ];
}

const ALIGNMENTS = ['left', 'right', 'left', 'left', 'left'] as const;

function introduction(at: Span, { words }: Writing): PackParagraph {
  const content = [{ type: 'text', value: words.registry.introduction, at } as const];
  return { type: 'paragraph', style: 'body', content, at };
}

function headOf(hasGroups: boolean, at: Span, { words }: Writing): PackCell[] {
  const { group, counts, value, unit, period, source } = words.registry;
  return [...(hasGroups ? [group] : []), counts, value, unit, period, source].map((name) =>
    textCell(name, at),
  );
}

function writeCells(row: Statistic, notes: RowNotes, writing: Writing): PackCell[] {
  const { words } = writing;
  const { period, note } = statedPeriod(row, words);
  const mark = notes.markOf(noteOf(row, note, writing));
  const label = textCell(row.label.value, row.label.at);
  return [
    mark === '' ? label : { ...label, content: [...label.content, superior(mark, row.note.at)] },
    {
      ...textCell(bareValue(row, words), row.value.at),
      qualifier: row.estimate ? words.about : '',
    },
    textCell(unitOf(row, writing), row.unit.at),
    textCell(period, row.period.at),
    { content: sourceOf(row, writing), qualifier: '', at: row.source.at },
  ];
}

/** Whether it is an estimate, who reported it, and what the registry notes on it. */
function noteOf({ estimate, reported }: Statistic, note: string, { words }: Writing): string {
  return [
    estimate ? words.registry.isEstimate : '',
    reported.value === '' ? '' : words.registry.reportedBy(reported.value),
    note,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** What is no number has no unit; its kind keeps the cell from looking forgotten. */
function unitOf({ kind, unit }: Statistic, { words }: Writing): string {
  return unit.value === '' && kind !== 'number' ? words.registry.kinds[kind] : unit.value;
}

function sourceOf({ source, locator }: Statistic, writing: Writing): PackInline[] {
  const entry = writing.sources.get(source.value);
  const name: PackInline[] =
    entry === undefined ? textOf(source.value, source.at) : [shortName(entry, source.at, writing)];
  const place = locator.value === '' ? '' : `, ${locator.value}`;
  return [...name, ...textOf(place, locator.at)];
}

function writeNotes(notes: RowNotes, at: Span): PackParagraph[] {
  return notes.all().map(({ mark, text }) => ({
    type: 'paragraph',
    style: 'source',
    content: [superior(mark, at), { type: 'text', value: ` ${text}`, at }],
    at,
  }));
}

/** Where the pack has no list of sources, the short names are explained here. */
function fullSources(at: Span, writing: Writing): PackParagraph[] {
  const isListed = writing.arrangement.sources !== undefined;
  return isListed ? [] : writeSourceLine(writing.registry.rows, at, writing);
}

function superior(mark: string, at: Span): PackInline {
  return { type: 'superscript', content: textOf(mark, at), at };
}

function textCell(value: string, at: Span): PackCell {
  return { content: textOf(value, at), qualifier: '', at };
}

function textOf(value: string, at: Span): PackInline[] {
  return value === '' ? [] : [{ type: 'text', value, at }];
}
