import { type Handlers, handle } from '../../model/handlers.ts';
import type { Caption, PackBlock, PackCell, PackTable } from '../../model/pack-block.ts';
import type { PackInline } from '../../model/pack-inline.ts';

/** What a block holds besides the blocks in it. */
export interface Parts {
  readonly lines: readonly (readonly PackInline[])[];
  /** Where links may lead to. */
  readonly anchors: readonly string[];
}

export function partsOf(block: PackBlock): Parts {
  return { lines: [], anchors: [], ...handle(partsHandlers, block, undefined) };
}

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
  list: ({ anchor }) => ({ anchors: known(anchor) }),
  quote: ({ anchor }) => ({ anchors: known(anchor) }),
  codeBlock: ({ anchor }) => ({ anchors: known(anchor) }),
  thematicBreak: () => ({}),
  table: (table) => ({ lines: tableLines(table), anchors: known(table.anchor) }),
  figure: ({ caption, below, data, anchor }) => ({
    lines: [...captionLines(caption), ...linesOf(below), ...(data ? tableLines(data) : [])],
    anchors: [anchor],
  }),
  noteBox: ({ label, anchor }) => ({ lines: [label], anchors: known(anchor) }),
  keyFigures: ({ below }) => ({ lines: linesOf(below) }),
  openings: ({ entries }) => ({
    lines: entries.flatMap(({ title, content }) => [title, content]),
  }),
  sources: ({ entries }) => ({
    lines: entries.map(({ content }) => content),
    anchors: entries.map(({ anchor }) => anchor),
  }),
  imprint: ({ lines }) => ({ lines }),
};

type Lines = (readonly PackInline[])[];

function known(anchor: string | undefined): string[] {
  return anchor === undefined ? [] : [anchor];
}

function tableLines({ caption, head, rows, below }: PackTable): Lines {
  const cells: readonly PackCell[] = [...head, ...rows.flatMap((row) => row.cells)];
  return [...captionLines(caption), ...linesOf(cells), ...linesOf(below)];
}

function captionLines(caption: Caption | undefined): Lines {
  return caption === undefined ? [] : [caption.content];
}

function linesOf(holders: readonly { readonly content: readonly PackInline[] }[]): Lines {
  return holders.map(({ content }) => content);
}
