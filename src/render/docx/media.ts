import type { Picture } from '../../model/picture.ts';

/** A drawn picture as files: as it is, and in pixels for programs that know no SVG. */
export interface VectorFiles {
  readonly svg: Uint8Array;
  readonly png: Uint8Array;
}

/** The pictures of a document, each stored once. */
export class Media {
  readonly #files = new Map<string, MediaFile>();
  readonly #vectors: ReadonlyMap<string, VectorFiles>;

  /** `vectors` are the drawn pictures, by `Picture.source`. */
  constructor(vectors: ReadonlyMap<string, VectorFiles>) {
    this.#vectors = vectors;
  }

  /** The names inside `word/` of a picture's part, and of the drawing that it only stands in for. */
  targetsOf(picture: Picture): { readonly pixels: string; readonly vector?: string } {
    const { source } = picture;
    if (picture.format !== 'svg') {
      return { pixels: this.#store(source, picture.format, picture.bytes) };
    }
    const files = this.#vectors.get(source);
    if (files === undefined) throw new Error(`Nobody drew the picture “${source}”.`);
    return {
      pixels: this.#store(`${source} png`, 'png', files.png),
      vector: this.#store(`${source} svg`, 'svg', files.svg),
    };
  }

  get files(): readonly MediaFile[] {
    return [...this.#files.values()];
  }

  #store(key: string, extension: string, bytes: Uint8Array): string {
    const known = this.#files.get(key);
    if (known !== undefined) return known.target;
    const target = `media/image${this.#files.size + 1}.${extension}`;
    this.#files.set(key, { target, bytes });
    return target;
  }
}

interface MediaFile {
  readonly target: string;
  readonly bytes: Uint8Array;
}
