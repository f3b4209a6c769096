import type { Block } from './block.ts';
import { type Handlers, handle } from './handlers.ts';
import type { Image, Inline } from './inline.ts';

/** Every block of a text, and those that stand in it, in reading order. */
export function* walkBlocks(blocks: readonly Block[]): Generator<Block> {
  const waiting = [...blocks].toReversed();
  for (let block = waiting.pop(); block !== undefined; block = waiting.pop()) {
    yield block;
    for (const child of handle(children, block, undefined).toReversed()) waiting.push(child);
  }
}

/** Every inline of a text, and those that stand in it, in reading order. */
export function* walkInlines(blocks: readonly Block[]): Generator<Inline> {
  for (const block of walkBlocks(blocks)) {
    for (const line of linesOf(block)) yield* walkLine(line);
  }
}

/** Every inline of a line, and those that stand in it, in reading order. */
export function* walkLine(line: readonly Inline[]): Generator<Inline> {
  const waiting = [...line].toReversed();
  for (let inline = waiting.pop(); inline !== undefined; inline = waiting.pop()) {
    yield inline;
    if (!('content' in inline)) continue;
    for (const child of inline.content.toReversed()) waiting.push(child);
  }
}

/** The lines that a block has itself, without those of the blocks that stand in it. */
export function linesOf(block: Block): readonly (readonly Inline[])[] {
  return handle(lines, block, undefined);
}

const children: Handlers<Block, undefined, readonly Block[]> = {
  heading: () => [],
  paragraph: () => [],
  list: ({ items }) => items.flatMap(({ blocks }) => blocks),
  quote: ({ blocks }) => blocks,
  codeBlock: () => [],
  thematicBreak: () => [],
  table: () => [],
  pictureFigure: () => [],
  chartFigure: () => [],
  noteBox: ({ blocks }) => blocks,
};

const lines: Handlers<Block, undefined, readonly (readonly Inline[])[]> = {
  heading: ({ content }) => [content],
  paragraph: ({ content }) => [content],
  list: () => [],
  quote: () => [],
  codeBlock: () => [],
  thematicBreak: () => [],
  table: ({ caption, head, rows }) => [
    ...(caption === undefined ? [] : [caption]),
    ...[head, ...rows].flatMap((row) => row.map(({ content }) => content)),
  ],
  pictureFigure: ({ image, caption }) => [[image], caption],
  chartFigure: ({ caption }) => [caption],
  noteBox: ({ label }) => [label],
};

/** The characters of a line of the author's text that stand there as such; calls have none. */
export function plainText(line: readonly Inline[]): string {
  let text = '';
  for (const inline of walkLine(line)) {
    if (inline.type === 'text' || inline.type === 'inlineCode') text += inline.value;
    if (inline.type === 'lineBreak') text += ' ';
    if (inline.type === 'image') text += altOf(inline);
  }
  return text;
}

/** What a picture says to those who don't see it: its alt text, else its file's name. */
export function altOf({ alt, source }: Image): string {
  if (alt.trim() !== '') return alt;
  // A picture that is written out in its address has no name but its type, such as `image/png`.
  if (/^data:/i.test(source)) return source.slice('data:'.length).split(/[;,]/)[0] ?? '';
  const path = source.split(/[?#]/)[0] ?? '';
  return path.split(/[/\\]/).findLast((part) => part !== '') ?? source;
}
