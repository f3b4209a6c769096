import type { Numbering } from '../number/numbering.ts';

/** The notes of a pack, numbered in the order of their first calls. */
export class NoteBook {
  readonly #anchors: Numbering['notes'];
  readonly #numbers = new Map<string, string>();

  constructor(anchors: Numbering['notes']) {
    this.#anchors = anchors;
  }

  /** The call of a note; none if the brief does not have it. */
  call(label: string): NoteNumber | undefined {
    const anchor = this.#anchors.get(label);
    if (anchor === undefined) return undefined;
    const known = this.#numbers.get(label);
    if (known !== undefined) return { anchor, number: known, isFirst: false };
    const number = String(this.#numbers.size + 1);
    this.#numbers.set(label, number);
    return { anchor, number, isFirst: true };
  }

  /** Those that were called so far; grows while it is walked, since notes may call notes. */
  called(): ReadonlyMap<string, string> {
    return this.#numbers;
  }
}

export interface NoteNumber {
  readonly anchor: string;
  readonly number: string;
  readonly isFirst: boolean;
}
