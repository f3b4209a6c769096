import { type Handlers, handle } from './handlers.ts';
import type { Pack } from './pack.ts';
import type { Entry, PackBlock, PackCell, PackParagraph, PackTable } from './pack-block.ts';
import type { PackInline } from './pack-inline.ts';
import { walkPack } from './walk-pack.ts';

type Line = readonly PackInline[];

/** Every inline of a pack, and those that stand in it, in reading order; then those of its notes. */
export function* walkPackInlines(pack: Pack): Generator<PackInline> {
  yield* pack.marks;
  for (const block of walkPack(pack)) {
    for (const line of handle(lines, block, undefined)) yield* walkLine(line);
  }
}

function* walkLine(line: Line): Generator<PackInline> {
  for (const inline of line) {
    yield inline;
    if ('content' in inline) yield* walkLine(inline.content);
  }
}

const none = (): Line[] => [];
const values = (entries: readonly Entry[]): Line[] => entries.map(({ value }) => value);
const contents = (parts: readonly (PackCell | PackParagraph)[]): Line[] =>
  parts.map(({ content }) => content);

/** The lines that a block has of its own; those of the blocks in it are theirs. */
const lines: Handlers<PackBlock, undefined, Line[]> = {
  cover: ({ title, subtitle, entries }) => [title, subtitle, ...values(entries)],
  masthead: ({ title, subtitle, entries }) => [title, subtitle, ...values(entries)],
  contents: ({ entries }) => entries.map(({ title }) => title),
  heading: ({ content, period }) => [content, period],
  paragraph: ({ content }) => [content],
  list: none,
  quote: none,
  codeBlock: none,
  thematicBreak: none,
  table: tableLines,
  figure: ({ caption, below, data }) => [
    caption.content,
    ...contents(below),
    ...(data === undefined ? [] : tableLines(data)),
  ],
  noteBox: ({ label }) => [label],
  keyFigures: ({ below }) => contents(below),
  openings: ({ entries }) => entries.flatMap(({ title, content }) => [title, content]),
  sources: ({ entries }) => entries.map(({ content }) => content),
  imprint: ({ lines: own }) => [...own],
};

function tableLines({ caption, head, rows, below }: PackTable): Line[] {
  return [
    caption?.content ?? [],
    ...contents(head),
    ...rows.flatMap(({ cells }) => contents(cells)),
    ...contents(below),
  ];
}
