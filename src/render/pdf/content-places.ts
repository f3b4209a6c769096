import type { Leaf, Tag } from '../../layout/display-list.ts';
import type { Reference } from './values.ts';

/** A part of a leaf's content: the page that it is on, and its number there. */
export interface Piece {
  readonly page: Reference;
  readonly number: number;
}

/** An annotation that belongs to an element, and its key in the parent tree. */
export interface Annotation {
  readonly page: Reference;
  readonly reference: Reference;
  readonly key: number;
}

/** Where the content of the structure tree's leaves was painted. */
export class ContentPlaces {
  readonly annotations = new Map<Tag, Annotation[]>();
  /** For each page, by number of its content: the element that the content is in. */
  readonly tagsOfPages: Tag[][];
  private readonly parents = new Map<Leaf, Tag>();
  private readonly pieces = new Map<Leaf, Piece[]>();
  private nextKey: number;

  constructor(root: Tag, pages: number) {
    this.tagsOfPages = Array.from({ length: pages }, () => []);
    this.nextKey = pages;
    this.adopt(root);
  }

  /** One more than the highest key in the parent tree: pages have their index, then annotations. */
  get keys(): number {
    return this.nextKey;
  }

  piecesOf(leaf: Leaf): readonly Piece[] {
    return this.pieces.get(leaf) ?? [];
  }

  /** Notes a part of a leaf's content on a page, and says how to mark it. */
  place(leaf: Leaf, page: Reference, index: number): { tag: Tag; number: number } {
    const tag = this.parents.get(leaf);
    const tags = this.tagsOfPages[index];
    if (tag === undefined || tags === undefined) {
      throw new Error('Content was painted that is not in the structure tree.');
    }
    const number = tags.push(tag) - 1;
    listAt(this.pieces, leaf).push({ page, number });
    return { tag, number };
  }

  /** Notes an annotation and returns its key. */
  annotate(tag: Tag, page: Reference, reference: Reference): number {
    const key = this.nextKey++;
    listAt(this.annotations, tag).push({ page, reference, key });
    return key;
  }

  private adopt(tag: Tag): void {
    for (const child of tag.children) {
      if (child.type === 'Content') this.parents.set(child, tag);
      else this.adopt(child);
    }
  }
}

function listAt<Key, Value>(map: Map<Key, Value[]>, key: Key): Value[] {
  const known = map.get(key);
  if (known !== undefined) return known;
  const list: Value[] = [];
  map.set(key, list);
  return list;
}
