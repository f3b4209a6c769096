import { describe, expect, it } from 'vitest';
import { readingText } from '../../../src/model/reading-text.ts';
import { compareReading } from '../../../src/verify/compare-reading.ts';
import { readMarkdown } from '../../../src/verify/markdown/read-markdown.ts';
import { markdownOf } from '../../support/markdown-of.ts';
import { richPack } from '../../support/pack.ts';

const expected = readingText(richPack());
const markdown = markdownOf(richPack());

/** The file with blanks where it has addresses, names of anchors, languages of code. */
const visible = markdown.replaceAll(/\]\(\S*(?: "[^"]*")?\)|<[^>]*>|^`+\w+$/gm, blanks);

/** Every word that readers see. */
const words = [...visible.matchAll(/\p{L}{3,}/gu)];

function blanks(text: string): string {
  return ' '.repeat(text.length);
}

function withWord(index: number, change: (word: string) => string): string {
  const { 0: word, index: at = 0 } = words[index] ?? { 0: '' };
  return markdown.slice(0, at) + change(word) + markdown.slice(at + word.length);
}

describe('the comparison of a Markdown file with its pack', () => {
  it('finds nothing wrong with the file as it is written', () => {
    expect(compareReading(expected, readMarkdown(markdown))).toEqual([]);
  });

  it.each([
    ['dropped', () => ''],
    ['doubled', (word: string) => `${word} ${word}`],
    ['misspelt', (word: string) => `${word}x`],
  ])('notices any word that is %s', (_, change) => {
    expect(words.length).toBeGreaterThan(150);
    const unseen = words
      .map((word, index) => ({ word: word[0], changed: withWord(index, change) }))
      .filter(({ changed }) => compareReading(expected, readMarkdown(changed)).length === 0)
      .map(({ word }) => word);
    expect(unseen).toEqual([]);
  });

  it('notices any two blocks that have changed places, and any that is missing', () => {
    // A rule says nothing, and notes are read apart from the text.
    const [body = '', notes = ''] = markdown.split(/(?=\n\n\[\^1\]:)/);
    const blocks = body.split('\n\n').filter((block) => block !== '---');
    const faults = blocks.slice(1).flatMap((block, index) => {
      const before = blocks[index] ?? '';
      const swapped = blocks.with(index, block).with(index + 1, before);
      const dropped = blocks.toSpliced(index, 1);
      return before === block ? [dropped] : [swapped, dropped];
    });
    const unseen = faults.filter(
      (fault) => compareReading(expected, readMarkdown(fault.join('\n\n') + notes)).length === 0,
    );
    expect(unseen).toEqual([]);
  });
});
