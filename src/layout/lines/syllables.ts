import type { Look } from '../text/look.ts';
import type { TypeCase, Word } from '../text/type-case.ts';
import type { Hyphenate } from './hyphenate.ts';
import { jointsOf } from './joints.ts';

/** A part of a word between two places where it may be divided. */
export interface Syllable {
  readonly text: string;
  /** In points. */
  readonly width: number;
}

const LETTERS = /\p{L}{5,}/gu;

/** Divides words into syllables with their widths, and remembers them. */
export class Divider {
  readonly #types: TypeCase;
  readonly #known = new Map<Hyphenate, Map<Look, Map<string, readonly Syllable[]>>>();

  constructor(types: TypeCase) {
    this.#types = types;
  }

  divide(look: Look, text: string, hyphenate: Hyphenate): readonly Syllable[] {
    const byLook = reached(this.#known, hyphenate, () => new Map());
    const byText: Map<string, readonly Syllable[]> = reached(byLook, look, () => new Map());
    return reached(byText, text, () => this.#divided(look, text, hyphenate));
  }

  /** The parts of a name in code or of an address; a word is one. */
  joined(look: Look, text: string): readonly Syllable[] {
    const word = this.#types.word(look, text);
    const places = jointsOf(text);
    if (places.length === 0) return [{ text, width: word.width }];
    return measured(text, places, offsetsIn(word, look));
  }

  #divided(look: Look, text: string, hyphenate: Hyphenate): Syllable[] {
    const places: number[] = [];
    for (const { 0: letters, index } of text.matchAll(LETTERS)) {
      if (letters === letters.toUpperCase()) continue;
      for (const place of hyphenate(letters)) places.push(index + place);
    }
    const word = this.#types.word(look, text);
    return measured(text, places, offsetsIn(word, look));
  }
}

function measured(
  text: string,
  places: readonly number[],
  offsets: (place: number) => number,
): Syllable[] {
  const ends = [...places, text.length];
  return ends.map((end, index) => {
    const start = ends[index - 1] ?? 0;
    return { text: text.slice(start, end), width: offsets(end) - offsets(start) };
  });
}

/** How wide a word is up to each of its characters; inside a ligature its parts count alike. */
function offsetsIn(word: Word, look: Look): (place: number) => number {
  const widths: number[] = [0];
  let width = 0;
  for (const { glyphs } of word.runs) {
    for (const { advance, text } of glyphs) {
      const part = (advance * look.size) / 1000 + look.letterSpace;
      for (let index = 1; index <= text.length; index += 1) {
        widths.push(width + (part * index) / text.length);
      }
      width += part;
    }
  }
  return (place) => widths[place] ?? width;
}

function reached<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const value = make();
  map.set(key, value);
  return value;
}
