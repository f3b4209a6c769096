import { type Handlers, handle } from '../../model/handlers.ts';
import type { Caption, PackBlock, PackCell, PackTable } from '../../model/pack-block.ts';
import type { PackInline } from '../../model/pack-inline.ts';

/** What a block directly holds. */
export interface Parts {
  readonly lines: readonly (readonly PackInline[])[];
  readonly blocks: readonly PackBlock[];
  /** Where links may lead to. */
  readonly anchors: readonly string[];
}

/** All blocks of a text, each before the blocks in it. */
export function* everyBlock(blocks: readonly PackBlock[]): Generator<PackBlock> {
  for (const block of blocks) {
    yield block;
    yield* everyBlock(partsOf(block).blocks);
  }
}

export function partsOf(block: PackBlock): Parts {
  return { ...nothing, ...handle(partsHandlers, block, undefined) };
}

const nothing: Parts = { lines: [], blocks: [], anchors: [] };

const partsHandlers: Handlers<PackBlock, undefined, Partial<Parts>> = {
  cover: ({ title, subtitle, entries }) => ({
    lines: [title, subtitle, ...entries.map(({ value }) => value)],
  }),
  masthead: ({ title, subtitle, entries }) => ({
    lines: [title, subtitle, ...entries.map(({ value }) => value)],
  }),
  contents: ({ entries }) => ({ lines: entries.map(({ title }) => title) }),
  heading: ({ content, period, anchor }) => ({ lines: [content, period], anchors: [anchor] }),
  paragraph: ({ content, anchor }) => ({ lines: [content], anchors: known(anchor) }),
  list: ({ items, anchor }) => ({
    blocks: items.flatMap(({ blocks }) => blocks),
    anchors: known(anchor),
  }),
  quote: ({ blocks, anchor }) => ({ blocks, anchors: known(anchor) }),
  codeBlock: ({ anchor }) => ({ anchors: known(anchor) }),
  thematicBreak: () => nothing,
  table: (table) => ({
    lines: [...captionLines(table.caption), ...cellLines(table)],
    blocks: table.below,
    anchors: known(table.anchor),
  }),
  figure: ({ caption, below, data, anchor }) => ({
    lines: caption.content.length === 0 ? [] : [caption.content],
    blocks: data === undefined ? below : [...below, data],
    anchors: [anchor],
  }),
  noteBox: ({ label, blocks, anchor }) => ({ lines: [label], blocks, anchors: known(anchor) }),
  keyFigures: ({ below }) => ({ blocks: below }),
  openings: ({ entries }) => ({
    lines: entries.flatMap(({ title, content }) => [title, content]),
  }),
  sources: ({ entries }) => ({
    lines: entries.map(({ content }) => content),
    anchors: entries.map(({ anchor }) => anchor),
  }),
  imprint: ({ lines }) => ({ lines }),
};

function known(anchor: string | undefined): string[] {
  return anchor === undefined ? [] : [anchor];
}

function captionLines(caption: Caption | undefined): (readonly PackInline[])[] {
  return caption === undefined ? [] : [caption.content];
}

function cellLines({ head, rows }: PackTable): (readonly PackInline[])[] {
  const cells: readonly PackCell[] = [...head, ...rows.flatMap((row) => row.cells)];
  return cells.map(({ content }) => content);
}
