import { english } from './english.ts';
import { russian } from './russian.ts';
import { tajik } from './tajik.ts';
import type { QuoteMarks, Words } from './words.ts';

const CATALOGUE: ReadonlyMap<string, Words> = new Map([
  ['en', english],
  ['ru', russian],
  ['tg', tajik],
]);

/** The words of a language; English ones where a language has none yet. */
export function wordsOf(lang: string): Words {
  return CATALOGUE.get(primaryLanguage(lang)) ?? english;
}

/** The quotation marks of a language, if they are known. */
export function quotesOf(lang: string): QuoteMarks | undefined {
  return CATALOGUE.get(primaryLanguage(lang))?.quotes;
}

function primaryLanguage(lang: string): string {
  return (lang.split('-')[0] ?? '').toLowerCase();
}
