import type { PackInline } from '../../model/pack-inline.ts';

const SCRIPTS = ['Hebrew', 'Arabic', 'Syriac', 'Thaana', 'Nko', 'Samaritan', 'Mandaic', 'Adlam'];
const LETTER = `[${SCRIPTS.map((script) => `\\p{Script=${script}}`).join('')}]`;
const OTHER_LETTER = `(?!${LETTER})\\p{L}`;
const rightToLeftLetter = new RegExp(LETTER, 'u');
/** Letters of these scripts, with what stands between them. */
const fromRightIn = new RegExp(`(${LETTER}(?:[^\\p{L}]*${LETTER})*)`, 'u');
/** Letters of other scripts, with what stands between them and numbers behind them (UAX #9, rule W7). */
const fromLeftIn = new RegExp(
  `(${OTHER_LETTER}(?:[^\\p{L}\\p{N}]*(?:${OTHER_LETTER}|\\p{N}))*)`,
  'u',
);

/** Part of a text that is written in one direction. */
export interface Stretch {
  readonly text: string;
  readonly rightToLeft: boolean;
}

/**
 * A text's stretches, as Word wants its runs: it does not find the directions by itself. Numbers and signs
 * go with the paragraph, which may run from the right.
 */
export function stretchesOf(text: string, fromRight = false): Stretch[] {
  if (fromRight) {
    return parted(text, fromLeftIn, (part) => !fromLeftIn.test(part));
  }
  if (!rightToLeftLetter.test(text)) return [{ text, rightToLeft: false }];
  return parted(text, fromRightIn, (part) => rightToLeftLetter.test(part));
}

function parted(text: string, pattern: RegExp, goesRight: (part: string) => boolean): Stretch[] {
  return text
    .split(pattern)
    .filter((part) => part !== '')
    .map((part) => ({ text: part, rightToLeft: goesRight(part) }));
}

/**
 * Whether a line runs from the right: its first letter does (UAX #9, rules P2 and P3), or, without one, the
 * text that it stands in.
 */
export function runsFromRight(content: readonly PackInline[], around: boolean): boolean {
  const letter = firstLetter(content);
  return letter === undefined ? around : rightToLeftLetter.test(letter);
}

function firstLetter(content: readonly PackInline[]): string | undefined {
  for (const inline of content) {
    const letter =
      'content' in inline ? firstLetter(inline.content) : /\p{L}/u.exec(ownText(inline))?.[0];
    if (letter !== undefined) return letter;
  }
  return undefined;
}

function ownText(inline: PackInline): string {
  return inline.type === 'text' || inline.type === 'code' ? inline.value : '';
}

/** Languages that are usually written from the right, and the scripts that are. */
const LANGUAGES = new Set('ar arc ckb dv fa he iw nqo ps sd syr ug ur yi'.split(' '));
const SCRIPT_TAGS = new Set('adlm arab hebr mand nkoo samr syrc thaa'.split(' '));

/** Whether a language, by its tag (BCP 47), is written from the right. */
export function isFromRight(lang: string): boolean {
  const [language = '', ...others] = lang.toLowerCase().split('-');
  const script = others.find((tag) => /^[a-z]{4}$/.test(tag));
  return script === undefined ? LANGUAGES.has(language) : SCRIPT_TAGS.has(script);
}

/** The language that a stretch from the right is taken for, where nobody says which it is. */
export function usualLanguage(text: string): string {
  return /\p{Script=Hebrew}/u.test(text) ? 'he' : 'ar';
}
