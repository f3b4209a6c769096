import type { Block } from '../../model/block.ts';
import { type Handlers, handle } from '../../model/handlers.ts';

/** A text without some of its blocks, wherever they stand; all others stay the same objects. */
export function withoutBlocks(
  blocks: readonly Block[],
  gone: ReadonlySet<Block>,
): readonly Block[] {
  if (gone.size === 0) return blocks;
  const kept = blocks.filter((block) => !gone.has(block)).map((block) => thin(block, gone));
  return isSame(kept, blocks) ? blocks : kept;
}

function thin(block: Block, gone: ReadonlySet<Block>): Block {
  return handle(handlers, block, gone);
}

const itself = <Same>(block: Same): Same => block;

const handlers: Handlers<Block, ReadonlySet<Block>, Block> = {
  heading: itself,
  paragraph: itself,
  list: (list, gone) => {
    const items = list.items.map((item) => thinParent(item, gone));
    return isSame(items, list.items) ? list : { ...list, items };
  },
  quote: thinParent,
  codeBlock: itself,
  thematicBreak: itself,
  table: itself,
  pictureFigure: itself,
  chartFigure: itself,
  noteBox: thinParent,
};

function thinParent<Parent extends { readonly blocks: readonly Block[] }>(
  parent: Parent,
  gone: ReadonlySet<Block>,
): Parent {
  const blocks = withoutBlocks(parent.blocks, gone);
  return blocks === parent.blocks ? parent : { ...parent, blocks };
}

function isSame(left: readonly unknown[], right: readonly unknown[]): boolean {
  return left.length === right.length && left.every((one, index) => one === right[index]);
}
