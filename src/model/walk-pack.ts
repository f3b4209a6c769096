import { type Handlers, handle } from './handlers.ts';
import type { Pack } from './pack.ts';
import type { PackBlock } from './pack-block.ts';

/** Every block of a pack, and those that stand in it, in reading order; then those of its notes. */
export function* walkPack({ body, notes }: Pack): Generator<PackBlock> {
  yield* walkPackBlocks(body);
  for (const { blocks } of notes.values()) yield* walkPackBlocks(blocks);
}

/** The same of some blocks. */
export function* walkPackBlocks(blocks: readonly PackBlock[]): Generator<PackBlock> {
  const waiting = blocks.toReversed();
  for (let block = waiting.pop(); block !== undefined; block = waiting.pop()) {
    yield block;
    for (const child of handle(children, block, undefined).toReversed()) waiting.push(child);
  }
}

const none = (): readonly PackBlock[] => [];

const children: Handlers<PackBlock, undefined, readonly PackBlock[]> = {
  cover: none,
  masthead: none,
  contents: none,
  heading: none,
  paragraph: none,
  list: ({ items }) => items.flatMap(({ blocks }) => blocks),
  quote: ({ blocks }) => blocks,
  codeBlock: none,
  thematicBreak: none,
  table: none,
  figure: none,
  noteBox: ({ blocks }) => blocks,
  keyFigures: none,
  openings: none,
  sources: none,
  imprint: none,
};
