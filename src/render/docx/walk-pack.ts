import { type Handlers, handle } from '../../model/handlers.ts';
import type { PackBlock } from '../../model/pack-block.ts';

/** Every block of a pack's text, and those that stand in it, in reading order. */
export function* walkPack(blocks: readonly PackBlock[]): Generator<PackBlock> {
  const waiting = [...blocks].toReversed();
  for (let block = waiting.pop(); block !== undefined; block = waiting.pop()) {
    yield block;
    for (const child of handle(children, block, undefined).toReversed()) waiting.push(child);
  }
}

const none = (): readonly PackBlock[] => [];
const own = ({ blocks }: { readonly blocks: readonly PackBlock[] }) => blocks;

const children: Handlers<PackBlock, undefined, readonly PackBlock[]> = {
  cover: none,
  masthead: none,
  contents: none,
  heading: none,
  paragraph: none,
  list: ({ items }) => items.flatMap(({ blocks }) => blocks),
  quote: own,
  codeBlock: none,
  thematicBreak: none,
  table: none,
  figure: ({ data }) => (data === undefined ? [] : [data]),
  noteBox: own,
  keyFigures: none,
  openings: none,
  sources: none,
  imprint: none,
};
