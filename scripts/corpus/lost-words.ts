import type { Pack } from '../../src/model/pack.ts';
import { readingText } from '../../src/model/reading-text.ts';
import { readMarkdown } from '../../src/verify/markdown/read-markdown.ts';

/**
 * The words of a file that are not in its pack, or not as often: the file is read once more by a
 * reader that is not the pipeline's. At most ten, for a table.
 */
export function lostWords(text: string, file: string, pack: Pack): string[] {
  const there = countWords(wordsOfPack(pack));
  const lost: string[] = [];
  for (const [word, times] of countWords(
    file.endsWith('.md') ? wordsOfMarkdown(text) : wordsOfWiki(text),
  )) {
    if ((there.get(word) ?? 0) < times) lost.push(`“${word}”`);
  }
  return lost.slice(0, 10);
}

function wordsOfPack(pack: Pack): string[] {
  const { units, notes } = readingText(pack);
  return [...units, ...notes].flatMap(({ text }) => words(text)).concat(words(pack.title));
}

function wordsOfMarkdown(text: string): string[] {
  const withoutFront = text.replace(/^\uFEFF?---\r?\n[\s\S]*?\n---\r?\n/, '');
  const { units, notes } = readMarkdown(withoutFront);
  return [...units, ...notes].flatMap((unit) => words(unit.text));
}

/** What is left of wiki text without its marks: letters stay, whatever they stand in. */
function wordsOfWiki(text: string): string[] {
  const bare = text
    .replaceAll(/<!--[\s\S]*?-->/g, ' ')
    .replaceAll(
      /<\/?(?:ref|nowiki|br|sub|sup|small|big|center|div|span|references|blockquote)\b[^>]*>/gi,
      ' ',
    )
    .replaceAll(/\[\[(?:[^|\]]*\|)?([^\]]*)\]\]/g, '$1')
    .replaceAll(/\[(?:https?|ftp|mailto):\S+ ?([^\]]*)\]/g, ' $1 ')
    .replaceAll(/'{2,}/g, '');
  return words(bare.replaceAll(/__[A-Z]+__/g, ' '));
}

/** Runs of letters and digits: marks and quotes are set by language, and differ. */
function words(text: string): string[] {
  return text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];
}

function countWords(list: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of list) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
