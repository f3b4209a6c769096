import type { Block } from '../model/block.ts';
import { type Handlers, handle } from '../model/handlers.ts';
import type { Inline } from '../model/inline.ts';
import { linesOf, walkBlocks, walkLine } from '../model/walk.ts';

/**
 * Counts what readers would call words: what stands between white space and has a letter or a digit.
 * The value of a statistic is one, a reference such as “Figure 1” two; citations are none.
 */
export function countWords(blocks: readonly Block[]): number {
  let count = 0;
  for (const block of walkBlocks(blocks)) {
    for (const line of linesOf(block)) count += wordsIn(textOf(line));
    if (block.type === 'codeBlock') count += wordsIn(block.value);
  }
  return count;
}

function wordsIn(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

function textOf(line: readonly Inline[]): string {
  let text = '';
  for (const inline of walkLine(line)) text += handle(texts, inline, undefined);
  return text;
}

/** Inlines that hold others are walked into, and say nothing themselves. */
const nothing = () => '';

const texts: Handlers<Inline, undefined, string> = {
  text: ({ value }) => value,
  emphasis: nothing,
  strong: nothing,
  strike: nothing,
  subscript: nothing,
  superscript: nothing,
  inlineCode: ({ value }) => value,
  lineBreak: () => ' ',
  link: nothing,
  image: nothing,
  noteCall: nothing,
  statisticCall: () => '1',
  citation: nothing,
  reference: () => 'Figure 1',
};
