import type { Block } from '../model/block.ts';
import type { Inline } from '../model/inline.ts';
import type { Located } from '../model/span.ts';
import { walkBlocks, walkLine } from '../model/walk.ts';

/**
 * Which blocks the anchors of a text's HTML name: the innermost block that an anchor stands in, else the next one,
 * else the last. Only those that a link leads to count: the others name nothing that anybody asks for.
 */
export function attachAnchors(
  anchors: readonly Located<string>[],
  blocks: readonly Block[],
  lines: Iterable<readonly Inline[]>,
): ReadonlyMap<Block, readonly string[]> {
  const named = new Map<Block, string[]>();
  const wanted = anchors.length === 0 ? new Set() : addressesIn(lines);
  const asked = anchors.filter(({ value }) => wanted.has(value));
  if (asked.length === 0) return named;
  const all = [...walkBlocks(blocks)].filter(({ type }) => type !== 'thematicBreak');
  let next = 0;
  for (const { value, at } of asked.toSorted((a, b) => a.at.start - b.at.start)) {
    while (next < all.length && (all[next]?.at.start ?? 0) <= at.start) next += 1;
    const block = blockAt(all, next, at.start);
    if (block !== undefined) name(block, value, named);
  }
  return named;
}

function name(block: Block, value: string, named: Map<Block, string[]>): void {
  const names = named.get(block) ?? [];
  names.push(value);
  named.set(block, names);
}

/** `next`: the index of the first block that begins behind the place. */
function blockAt(blocks: readonly Block[], next: number, place: number): Block | undefined {
  const holder = holderOf(blocks, next, place);
  const following = blocks[next];
  if (holder === undefined) return following ?? blocks.at(-1);
  // Between the blocks of a list or a quote the next of them is meant, not the whole.
  return following !== undefined && following.at.start < holder.at.end ? following : holder;
}

/** Blocks are in reading order: the last that begins before a place and ends behind it is the innermost. */
function holderOf(blocks: readonly Block[], next: number, place: number): Block | undefined {
  for (let index = next - 1; index >= 0 && index > next - FURTHEST; index -= 1) {
    const block = blocks[index];
    if (block !== undefined && block.at.end > place) return block;
  }
  return undefined;
}

/** Blocks around a place are near it; one that is further away holds all the rest as well. */
const FURTHEST = 200;

function addressesIn(lines: Iterable<readonly Inline[]>): ReadonlySet<string> {
  const addresses = new Set<string>();
  for (const line of lines) {
    for (const inline of walkLine(line)) {
      if (inline.type === 'link' && inline.href.startsWith('#')) {
        addresses.add(decoded(inline.href.slice(1)));
        addresses.add(decoded(inline.href.slice(1)).toLowerCase());
      }
    }
  }
  return addresses;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
