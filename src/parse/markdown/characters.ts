import type { Code } from 'micromark-util-types';

/** The codes of the characters that our own syntax turns on. */
export const codes = {
  quotationMark: 34,
  apostrophe: 39,
  colon: 58,
  at: 64,
  leftBracket: 91,
  backslash: 92,
  rightBracket: 93,
  circumflex: 94,
  leftBrace: 123,
  rightBrace: 125,
  leftParenthesis: 40,
} as const;

/** The end of a line or of the text. micromark counts line ends from -5 to -3. */
export function endsLine(code: Code): code is null | -5 | -4 | -3 {
  return code === null || code < -2;
}

/** A space or a tab; micromark counts the columns of a tab as -2 and -1. */
export function isSpace(code: Code): boolean {
  return code === -2 || code === -1 || code === 32;
}

export function isLetter(code: Code): boolean {
  return code !== null && ((code > 64 && code < 91) || (code > 96 && code < 123));
}

/** What the name of a directive goes on with: letters, digits, `-` and `_`. */
export function isNamePart(code: Code): boolean {
  return isLetter(code) || code === 45 || code === 95 || (code !== null && code > 47 && code < 58);
}
