import type { Laid, Leaf, Tag, TagType } from '../../src/layout/display-list.ts';

/** Where a leaf stands in the structure tree. */
export interface LeafPlace {
  /** Of the elements around it, from the outermost. */
  readonly path: readonly TagType[];
  /** The block that it is part of: a paragraph, a heading, a table, an item of a list. */
  readonly block: Tag;
  /** The table's row that it stands in. */
  readonly row?: Tag;
}

/** Elements that only hold blocks. */
const HOLDERS: ReadonlySet<TagType> = new Set<TagType>([
  'Document',
  'Sect',
  'Div',
  'L',
  'LI',
  'LBody',
  'BlockQuote',
  'Note',
]);

/** A note stands inside the paragraph that calls it, but is a block of its own. */
export function leafPlaces({ tags }: Laid): ReadonlyMap<Leaf, LeafPlace> {
  const places = new Map<Leaf, LeafPlace>();
  const waiting: { readonly node: Tag; readonly place: LeafPlace }[] = [
    { node: tags, place: { path: [], block: tags } },
  ];
  // A stack, since a text may be nested deeper than functions can be.
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const place = inside(next.node, next.place);
    for (const child of next.node.children) {
      if (child.type === 'Content') places.set(child, place);
      else waiting.push({ node: child, place });
    }
  }
  return places;
}

function inside(tag: Tag, { path, block, row }: LeafPlace): LeafPlace {
  const opens = HOLDERS.has(block.type) || tag.type === 'Note';
  const around = tag.type === 'TR' ? tag : row;
  return {
    path: [...path, tag.type],
    block: opens ? tag : block,
    ...(around === undefined ? {} : { row: around }),
  };
}
