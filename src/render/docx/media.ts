import type { Picture } from '../../model/picture.ts';

/** The pictures of a document, each stored once. */
export class Media {
  readonly #files = new Map<string, MediaFile>();

  /** The part's name inside `word/`. */
  targetOf(picture: Picture): string {
    const known = this.#files.get(picture.source);
    if (known !== undefined) return known.target;
    const target = `media/image${this.#files.size + 1}.${picture.format}`;
    this.#files.set(picture.source, { target, bytes: picture.bytes });
    return target;
  }

  get files(): readonly MediaFile[] {
    return [...this.#files.values()];
  }
}

export interface MediaFile {
  readonly target: string;
  readonly bytes: Uint8Array;
}
