import type { Block, ListItem } from '../../model/block.ts';
import type { Inline } from '../../model/inline.ts';
import type { Span } from '../../model/span.ts';
import type { Range, WikiDocument } from './wiki-document.ts';
import { readWikiInlines } from './wiki-inlines.ts';

/** A line of a list: its marks, such as `*#`, and its content. */
interface ListLine extends Range {
  readonly marks: string;
}

/** Deeper marks are read as if they stood so deep. */
const DEEPEST = 50;

/** Reads lines that begin with `*`, `#`, `:` or `;`; each further mark is a list in the list. */
export function readWikiList(document: WikiDocument, lines: readonly Range[]): Block[] {
  const listLines = lines.map(({ start, end }): ListLine => {
    const all = /^[*#:;]+/.exec(document.slice({ start, end }))?.[0] ?? '';
    return { marks: all.slice(0, DEEPEST), start: start + all.length, end };
  });
  return blocksAt(document, listLines, 0);
}

/** The blocks of lines that have the same marks up to a depth. */
function blocksAt(document: WikiDocument, lines: readonly ListLine[], depth: number): Block[] {
  return runsAt(lines, depth).flatMap((run): Block[] => {
    const mark = run[0]?.marks[depth];
    if (mark === '*' || mark === '#') return [listOf(document, run, depth)];
    if (mark === ';') return run.flatMap((line) => termOf(document, line, depth));
    return [quoteOf(document, run, depth)];
  });
}

/** Divides lines where their marks at a depth change. */
function runsAt(lines: readonly ListLine[], depth: number): ListLine[][] {
  const runs: ListLine[][] = [];
  for (const line of lines) {
    const last = runs.at(-1);
    if (last?.[0]?.marks[depth] === line.marks[depth]) last?.push(line);
    else runs.push([line]);
  }
  return runs;
}

function listOf(document: WikiDocument, lines: readonly ListLine[], depth: number): Block {
  const items = itemsOf(lines, depth).map(
    (item): ListItem => ({
      blocks: itemBlocks(document, item, depth),
      at: placeOf(document, item),
    }),
  );
  return {
    type: 'list',
    ordered: lines[0]?.marks[depth] === '#',
    start: 1,
    loose: false,
    items,
    attributes: {},
    at: placeOf(document, lines),
  };
}

/** An item begins at each line without further marks. */
function itemsOf(lines: readonly ListLine[], depth: number): ListLine[][] {
  const items: ListLine[][] = [];
  for (const line of lines) {
    if (line.marks.length === depth + 1 || items.length === 0) items.push([line]);
    else items.at(-1)?.push(line);
  }
  return items;
}

function itemBlocks(document: WikiDocument, item: readonly ListLine[], depth: number): Block[] {
  const [first, ...others] = item;
  if (first === undefined) return [];
  if (first.marks.length > depth + 1) return blocksAt(document, item, depth + 1);
  return [...paragraphOf(document, first), ...continued(document, others, depth + 1)];
}

/** Below an item `*:` is a paragraph of its own, not a quote. */
function continued(document: WikiDocument, lines: readonly ListLine[], depth: number): Block[] {
  return runsAt(lines, depth).flatMap((run): Block[] => {
    const isParagraph =
      run[0]?.marks[depth] === ':' && run.every(({ marks }) => marks.length === depth + 1);
    if (!isParagraph) return blocksAt(document, run, depth);
    return run.flatMap((line) => paragraphOf(document, line));
  });
}

function quoteOf(document: WikiDocument, lines: readonly ListLine[], depth: number): Block {
  const blocks = itemsOf(lines, depth).flatMap((item) => itemBlocks(document, item, depth));
  return { type: 'quote', blocks, attributes: {}, at: placeOf(document, lines) };
}

/** `; term`, and `; term : what it means`, which is read as if it stood on a line of its own. */
function termOf(document: WikiDocument, line: ListLine, depth: number): Block[] {
  if (line.marks.length > depth + 1) return blocksAt(document, [line], depth + 1);
  const [term = line, meaning] = document.parts(line, ' : ');
  const named = paragraphOf(document, { ...line, end: term.end }, (content, at) => [
    { type: 'strong', content, at },
  ]);
  if (meaning === undefined) return named;
  const rest = { marks: `${line.marks.slice(0, depth)}:`, start: meaning.start, end: line.end };
  return [...named, quoteOf(document, [rest], depth)];
}

function paragraphOf(
  document: WikiDocument,
  { start, end }: ListLine,
  enclose: (content: readonly Inline[], at: Span) => readonly Inline[] = (content) => content,
): Block[] {
  const content = readWikiInlines(document, { start, end });
  if (content.length === 0) return [];
  const at = document.reading.span(start, end);
  return [{ type: 'paragraph', content: enclose(content, at), attributes: {}, at }];
}

function placeOf(document: WikiDocument, lines: readonly ListLine[]): Block['at'] {
  const first = lines[0];
  const start = (first?.start ?? 0) - (first?.marks.length ?? 0);
  return document.reading.span(start, lines.at(-1)?.end ?? start);
}
