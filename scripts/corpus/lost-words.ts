import type { Pack } from '../../src/model/pack.ts';
import { readingText } from '../../src/model/reading-text.ts';
import { readMarkdown } from '../../src/verify/markdown/read-markdown.ts';
import { bareWiki } from './words-of-wiki.ts';

/**
 * The words of a file that are not in its pack, or not as often: the file is read once more by a
 * reader that is not the pipeline's. At most ten, for a table.
 */
export function lostWords(text: string, file: string, pack: Pack): string[] {
  const there = countWords(wordsOfPack(pack));
  const lost: string[] = [];
  for (const [word, times] of countWords(
    file.endsWith('.md') ? wordsOfMarkdown(text) : words(bareWiki(text)),
  )) {
    if ((there.get(word) ?? 0) < times) lost.push(`“${word}”`);
  }
  return lost.slice(0, 10);
}

function wordsOfPack(pack: Pack): string[] {
  const { units, notes } = readingText(pack);
  const found = [...units, ...notes].flatMap(({ text }) => words(text)).concat(words(pack.title));
  return pack.notes.size === 0 ? found : found.flatMap(withoutCall);
}

/** A word and what it is if the number at its end calls a note, as in “slower12”. */
function withoutCall(word: string): string[] {
  const digits = /\p{N}+$/u.exec(word)?.[0].length ?? 0;
  const cuts = Math.min(digits, MOST_DIGITS) + 1;
  return Array.from({ length: cuts }, (_, cut) => word.slice(0, word.length - cut));
}

/** Of a note's number. */
const MOST_DIGITS = 4;

function wordsOfMarkdown(text: string): string[] {
  const withoutFront = text.replace(/^\uFEFF?---\r?\n[\s\S]*?\n---\r?\n/, '');
  // Notes are called by numbers in the pack, and entities inside HTML are read as their characters.
  const { units, notes } = readMarkdown(withoutFront.replaceAll(/\[\^[^\s\]]+\](?!:)/g, ' '));
  return [...units, ...notes].flatMap(({ text: read }) => words(read.replaceAll(ENTITY, ' ')));
}

const ENTITY = /&(?:[a-z][a-z\d]*|#\d+|#x[\da-f]+);/gi;

/** Runs of letters and digits: marks and quotes are set by language, and differ. */
function words(text: string): string[] {
  return text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];
}

function countWords(list: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of list) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
