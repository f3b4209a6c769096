import type { Located } from './span.ts';

/** What a template takes of a Word file of the house. */
export interface HouseChoice {
  /** `styles`: styles and theme alone. `base`: the file itself, with its placeholders filled. */
  readonly takes: 'styles' | 'base';
  /** The file's name in the family's folder. */
  readonly name: Located<string>;
  /** Whose paper and margins: with `base` always the house's. */
  readonly page: 'theme' | 'house';
}

/** A Word file of the house as it was read; nothing in it is understood yet. */
export interface HouseFile {
  /** Relative to the current folder, with `/`. */
  readonly file: string;
  readonly bytes: Uint8Array;
}
