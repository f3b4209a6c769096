import type { PackInline } from '../../model/pack-inline.ts';
import { inlineText } from '../../model/reading-text.ts';

const SCRIPTS = ['Hebrew', 'Arabic', 'Syriac', 'Thaana', 'Nko', 'Samaritan', 'Mandaic', 'Adlam'];
const LETTER = `[${SCRIPTS.map((script) => `\\p{Script=${script}}`).join('')}]`;
const rightToLeftLetter = new RegExp(LETTER, 'u');
/** Letters of these scripts, with what stands between them. */
const stretchOf = new RegExp(`(${LETTER}(?:[^\\p{L}]*${LETTER})*)`, 'u');

/** Part of a text that is written in one direction. */
export interface Stretch {
  readonly text: string;
  readonly rightToLeft: boolean;
}

/** A text's stretches, as Word wants its runs: it does not find the directions by itself. */
export function stretchesOf(text: string): Stretch[] {
  if (!rightToLeftLetter.test(text)) return [{ text, rightToLeft: false }];
  return text
    .split(stretchOf)
    .filter((part) => part !== '')
    .map((part) => ({ text: part, rightToLeft: rightToLeftLetter.test(part) }));
}

/** Whether a paragraph runs from the right: its first letter does (UAX #9, rules P2 and P3). */
export function startsRightToLeft(content: readonly PackInline[]): boolean {
  const [first] = inlineText(content).match(/\p{L}/u) ?? [];
  return first !== undefined && rightToLeftLetter.test(first);
}
