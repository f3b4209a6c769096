import createHyphenator from 'hyphen/hyphen.js';
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

/** The rules of a language, by its tag; none for a language without rules, or not loaded. */
export type Hyphenation = (lang: string) => Hyphenate | undefined;

export const noHyphenation: Hyphenation = () => undefined;

const makers: ReadonlyMap<string, () => Promise<Hyphenate>> = new Map([
  ['en', async () => byPatterns(await import('hyphen/patterns/en-gb.js'), english)],
  ['en-us', async () => byPatterns(await import('hyphen/patterns/en-us.js'), english)],
  ['ru', async () => byPatterns(await import('hyphen/patterns/ru.js'), cyrillic)],
  ['tg', () => Promise.resolve(within(tajikSyllables, cyrillic))],
]);
/** What was loaded once stays: its words are divided already. */
const made = new Map<string, Promise<Hyphenate>>();

/**
 * Loads the rules of languages, each when it is first asked for: they are large. English without a
 * country is divided as in Britain, where syllables follow the parts of words more than their sound.
 */
export async function hyphenationOf(langs: Iterable<string>): Promise<Hyphenation> {
  const rules = new Map<string, Hyphenate>();
  for (const lang of langs) {
    const key = keyOf(lang);
    const make = makers.get(key);
    if (make === undefined || rules.has(key)) continue;
    const loading = made.get(key) ?? make().then(remembered);
    made.set(key, loading);
    rules.set(key, await loading);
  }
  return (lang) => rules.get(keyOf(lang));
}

function keyOf(lang: string): string {
  const tag = lang.toLowerCase();
  return makers.has(tag) ? tag : (tag.split('-')[0] ?? tag);
}

interface Patterns {
  readonly default: readonly unknown[];
}

function byPatterns({ default: patterns }: Patterns, margins: Margins): Hyphenate {
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
