import type { Block } from '../../model/block.ts';
import type { ContentsOf } from '../../model/pack-block.ts';
import { walkBlocks } from '../../model/walk.ts';
import type { Order } from '../order.ts';
import { pictureOf } from '../picture-of.ts';
import type { Part } from './part.ts';

/** Which lists of contents have something to list. */
export function listable(parts: readonly Part[], { pictures }: Order): ReadonlySet<ContentsOf> {
  const found = new Set<ContentsOf>(['headings']);
  for (const part of parts) {
    if (part.type === 'registry') found.add('tables');
    for (const block of walkBlocks(textOf(part))) {
      const list = listOf(block, pictures);
      if (list !== undefined) found.add(list);
    }
  }
  return found;
}

function textOf(part: Part): readonly Block[] {
  if (part.type === 'text') return part.blocks;
  return part.type === 'looseNotes' ? part.notes.flatMap(({ blocks }) => blocks) : [];
}

/** A table without caption is in no list, nor is a picture that could not be read. */
function listOf(block: Block, pictures: Order['pictures']): ContentsOf | undefined {
  if (block.type === 'chartFigure') return 'figures';
  if (block.type === 'table') return (block.caption ?? []).length > 0 ? 'tables' : undefined;
  if (block.type !== 'pictureFigure') return undefined;
  return pictureOf(block.image, pictures) === undefined ? undefined : 'figures';
}
