import type { ReadingUnit } from '../../model/reading-text.ts';

/** The words of a sequence of units, and where each unit begins among them. */
export interface Words {
  readonly words: readonly string[];
  /** By word: the index of its unit. */
  readonly unitOf: readonly number[];
  /** By unit: the index of its first word; one more at the end, the number of words. */
  readonly starts: readonly number[];
}

export function wordsOf(units: readonly ReadingUnit[]): Words {
  const words: string[] = [];
  const unitOf: number[] = [];
  const starts: number[] = [];
  for (const [index, { text }] of units.entries()) {
    starts.push(words.length);
    for (const word of text.split(' ')) {
      if (word === '') continue;
      words.push(word);
      unitOf.push(index);
    }
  }
  starts.push(words.length);
  return { words, unitOf, starts };
}
