/** Drawn on top of the character before it, or not at all: marks, joiners, variation selectors. */
const ZERO = /^(?:\p{Mn}|\p{Me}|\p{Cf})$/u;

/**
 * Twice as wide as a letter: the ranges of UAX #11 that are wide whatever the context
 * (https://www.unicode.org/reports/tr11/), and what is shown as a picture.
 */
const DOUBLE =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}\p{Emoji_Presentation}]$/u;

/** How many columns of a terminal a character takes. */
export function displayWidth(character: string): 0 | 1 | 2 {
  if (character >= ' ' && character < '\u007f') return 1;
  if (ZERO.test(character)) return 0;
  return DOUBLE.test(character) ? 2 : 1;
}
