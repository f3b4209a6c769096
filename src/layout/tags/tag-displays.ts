import type {
  Caption,
  ContentsEntry,
  PackCell,
  PackContents,
  PackFigure,
  PackTable,
} from '../../model/pack-block.ts';
import { inlineText } from '../../model/reading-text.ts';
import type { Span } from '../../model/span.ts';
import type { Tag } from '../display-list.ts';
import { type Place, tagParagraph, within } from './place.ts';
import { tagInlines } from './tag-inlines.ts';
import { newLeaf, plainText, tagOf } from './tag-nodes.ts';
import { joined, type TaggedText } from './tagged.ts';
import type {
  TaggedCaption,
  TaggedContents,
  TaggedContentsRow,
  TaggedFigure,
  TaggedTable,
} from './tagged-block.ts';

export function tagContents(block: PackContents, place: Place): TaggedContents {
  const table = within('TOC', place);
  const rows = block.entries.map((entry) => tagContentsRow(entry, table, block.at));
  return { type: 'contents', rows, block };
}

/** The page number is a Span of its own, since it is no part of the pack's words. */
function tagContentsRow(entry: ContentsEntry, table: Place, at: Span): TaggedContentsRow {
  const tag = tagOf('Link', []);
  const { lang, noteTag } = table;
  within('Reference', within('TOCI', table)).children.push(tag);
  const { children } = tag;
  const leaf = newLeaf();
  if (entry.number !== '') children.push(leaf);
  const number = plainText(spaced(entry.number), leaf, { lang, at });
  const words = tagInlines(entry.title, { lang, noteTag, children });
  const [between, behind] = [newLeaf(), newLeaf()];
  children.push(between);
  // The space keeps the title apart from what stands at its right.
  const title = joined(lang, words, plainText(' ', between, { lang, at }));
  if (entry.period !== '') children.push(behind);
  const period = plainText(spaced(entry.period), behind, { lang, at });
  const page = newLeaf();
  children.push(tagOf('Span', [page]));
  const contents = [entry.number, inlineText(entry.title)].filter((word) => word !== '').join(' ');
  const link = { to: { anchor: entry.anchor }, contents, tag };
  return { level: entry.level, number, title, period, page, link };
}

export function tagFigure(block: PackFigure, place: Place): TaggedFigure {
  const drawing = newLeaf();
  const tag = tagOf('Figure', [drawing], { alt: block.alt });
  place.children.push(tag);
  const caption = tagCaption(block.caption, { ...place, children: tag.children }, block.at);
  const below = block.below.map((paragraph) => tagParagraph(paragraph, place));
  return { type: 'figure', tag, drawing, content: block.content, caption, below, block };
}

export function tagTable(block: PackTable, place: Place): TaggedTable {
  const { description } = block;
  const inside = within('Table', place, description === '' ? {} : { summary: description });
  const caption =
    block.caption === undefined ? undefined : tagCaption(block.caption, inside, block.at);
  // A head without a body is no table (ISO 32000-1, 14.8.4.3.4): alone, the head is the body.
  const headRow = within('TR', within(block.rows.length > 0 ? 'THead' : 'TBody', inside));
  const head = block.head.map((cell) => tagCell(cell, headRow, { type: 'TH', scope: 'Column' }));
  const rows = tagRows(block, inside);
  const below = block.below.map((paragraph) => tagParagraph(paragraph, place));
  const tagged = { type: 'table' as const, head, rows, below, block };
  return caption === undefined ? tagged : { ...tagged, caption };
}

function tagRows(block: PackTable, table: Place): TaggedTable['rows'] {
  if (block.rows.length === 0) return [];
  const body = within('TBody', table);
  return block.rows.map(({ cells, opensGroup }) => {
    const row = within('TR', body);
    return { cells: cells.map((cell) => tagCell(cell, row, { type: 'TD' })), opensGroup };
  });
}

function tagCell(
  cell: PackCell,
  row: Place,
  { type, ...more }: { type: 'TH' | 'TD'; scope?: 'Column' },
): TaggedText {
  const { lang, noteTag } = row;
  const { children } = within(type, row, more);
  const leaf = newLeaf();
  if (cell.qualifier !== '') children.push(leaf);
  const qualifier = spaced(cell.qualifier);
  return joined(
    lang,
    plainText(qualifier, leaf, { lang, at: cell.at, style: 'qualifier' }),
    tagInlines(cell.content, { lang, noteTag, children }),
  );
}

function tagCaption({ label, number, content }: Caption, place: Place, at: Span): TaggedCaption {
  const { children } = within('Caption', place);
  const { lang, noteTag } = place;
  const leaf = newLeaf();
  children.push(leaf);
  const words = spaced([label, number].filter((word) => word !== '').join(' '));
  const style = 'captionLabel';
  const sentence = tagInlines(content, { lang, noteTag, children: afterLabel(children, words) });
  return { label: plainText(words, leaf, { lang, at, style }), sentence };
}

/** Without a label its leaf would be an empty place in the tree. */
function afterLabel(children: Tag['children'], label: string): Tag['children'] {
  if (label === '') children.pop();
  return children;
}

/** The space keeps a label's words apart from those that follow on the line. */
function spaced(label: string): string {
  return label === '' ? '' : `${label} `;
}
