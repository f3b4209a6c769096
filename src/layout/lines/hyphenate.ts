import createHyphenator from 'hyphen/hyphen.js';
import british from 'hyphen/patterns/en-gb.js';
import american from 'hyphen/patterns/en-us.js';
import russian from 'hyphen/patterns/ru.js';
import { tajikSyllables } from './tajik-syllables.ts';

/** Where a word may be divided: offsets in it, ascending. */
export type Hyphenate = (word: string) => readonly number[];

/** Least letters before and behind a hyphen. */
interface Margins {
  readonly left: number;
  readonly right: number;
}

const SOFT_HYPHEN = '\u00AD';
const english: Margins = { left: 2, right: 3 };
const cyrillic: Margins = { left: 2, right: 2 };

/** Made when first asked for: few texts need more than one. */
const makers: ReadonlyMap<string, () => Hyphenate> = new Map([
  ['en', () => byPatterns(british, english)],
  ['en-us', () => byPatterns(american, english)],
  ['ru', () => byPatterns(russian, cyrillic)],
  ['tg', () => within(tajikSyllables, cyrillic)],
]);
const made = new Map<string, Hyphenate>();

/**
 * The rules of a language, by its tag; none for a language that has no rules here. English without
 * a country is divided as in Britain, where syllables follow the words' parts more than the sound.
 */
export function hyphenation(lang: string): Hyphenate | undefined {
  const tag = lang.toLowerCase();
  const key = makers.has(tag) ? tag : (tag.split('-')[0] ?? tag);
  const known = made.get(key);
  if (known !== undefined) return known;
  const hyphenate = makers.get(key)?.();
  if (hyphenate !== undefined) made.set(key, remembered(hyphenate));
  return made.get(key);
}

function byPatterns(patterns: readonly unknown[], margins: Margins): Hyphenate {
  const divide = createHyphenator(patterns);
  const places = (word: string) => {
    // In small letters, as the package's own way to them depends on the machine's language.
    const syllables = divide(word.toLowerCase()).split(SOFT_HYPHEN);
    let offset = 0;
    return syllables.slice(0, -1).map((syllable) => (offset += syllable.length));
  };
  return within(places, margins);
}

function within(hyphenate: Hyphenate, { left, right }: Margins): Hyphenate {
  return (word) => hyphenate(word).filter((place) => place >= left && place <= word.length - right);
}

function remembered(hyphenate: Hyphenate): Hyphenate {
  const known = new Map<string, readonly number[]>();
  return (word) => {
    const found = known.get(word);
    if (found !== undefined) return found;
    const places = hyphenate(word);
    known.set(word, places);
    return places;
  };
}
