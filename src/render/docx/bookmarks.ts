import { element } from './xml.ts';

/** Word's limit. */
const LONGEST = 40;

export interface KeptBookmarks {
  readonly names: readonly string[];
  readonly lastId: number;
}

/**
 * Names for the pack's anchors. Word takes letters, digits and underscores, at most 40, does not tell
 * capitals from small letters, and wants each name once.
 */
export class Bookmarks {
  readonly #names = new Map<string, string>();
  readonly #taken = new Set<string>();
  readonly #placed = new Map<string, number>();

  readonly #lastId: number;

  /** `kept`: the bookmarks that the document has already. */
  constructor(anchors: readonly string[], kept: KeptBookmarks = { names: [], lastId: 0 }) {
    this.#lastId = kept.lastId;
    for (const name of kept.names) this.#taken.add(name.toLowerCase());
    for (const anchor of anchors) this.#name(anchor);
  }

  /** The name of an anchor that the document holds. */
  nameOf(anchor: string): string | undefined {
    return this.#names.get(anchor);
  }

  /** Marks content as an anchor's place; the first content that asks for it gets it. */
  around(anchor: string | undefined, content: string): string {
    const name = anchor === undefined ? undefined : this.#names.get(anchor);
    if (name === undefined || this.#placed.has(name)) return content;
    const id = this.#lastId + this.#placed.size + 1;
    this.#placed.set(name, id);
    const start = element('w:bookmarkStart', { 'w:id': id, 'w:name': name });
    return start + content + element('w:bookmarkEnd', { 'w:id': id });
  }

  #name(anchor: string): void {
    if (this.#names.has(anchor)) return;
    const wanted = allowed(anchor);
    let name = wanted;
    for (let count = 2; this.#taken.has(name.toLowerCase()); count += 1) {
      const suffix = `_${count}`;
      name = wanted.slice(0, LONGEST - suffix.length) + suffix;
    }
    this.#taken.add(name.toLowerCase());
    this.#names.set(anchor, name);
  }
}

function allowed(anchor: string): string {
  const letters = anchor.replaceAll(/[^A-Za-z0-9_]+/g, '_').replaceAll(/^_+|_+$/g, '');
  const name = /^[A-Za-z]/.test(letters) ? letters : `place_${letters}`;
  return name.slice(0, LONGEST);
}
