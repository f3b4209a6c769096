import type { TextStyle } from '../../model/theme.ts';

/** An average character's width, in sizes: Word sets the text, so this side only estimates. */
const CHARACTER = 0.5;

/** About how wide a line of text is, in points. */
export function textWidth(text: string, { size }: Pick<TextStyle, 'size'>): number {
  return breadth(text) * size * CHARACTER;
}

/** About how wide a text is, in average characters: most faces have the same narrow and wide ones. */
export function breadth(text: string): number {
  let sum = 0;
  for (const character of text) {
    sum += BREADTHS.get(character) ?? breadthOf(character);
  }
  return sum;
}

function breadthOf(character: string): number {
  if (SQUARE.test(character)) return 1 / CHARACTER;
  return /\p{Lu}/u.test(character) ? CAPITAL : 1;
}

const CAPITAL = 1.2;

/** Characters of Chinese, Japanese and Korean, as wide as they are high. */
const SQUARE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFF00-\uFF60]/u;

/** What stands between places where a line may end: at a space that holds nothing together, behind a square. */
export function unbroken(text: string): string[] {
  return text.split(BREAKS);
}

const BREAKS = new RegExp(`[ \\t\\n\\u2000-\\u200A]+|(?<=${SQUARE.source})`, 'u');

/** Latin letters and signs that are not as wide as others, and how wide, in average characters. */
const GROUPS = [
  { characters: 'ijlI|!.,:;’‘\'" \u00A0', width: 0.5 },
  { characters: 'frst()[]/-', width: 0.75 },
  { characters: 'mwMW@%—', width: 1.6 },
] as const;

const BREADTHS: ReadonlyMap<string, number> = new Map(
  GROUPS.flatMap(({ characters, width }) =>
    Array.from(characters, (character) => [character, width] as const),
  ),
);

/** About how high a paragraph is, in points. */
export function textHeight(text: string, style: TextStyle, width: number): number {
  return Math.max(1, Math.ceil(textWidth(text, style) / width)) * style.leading;
}
