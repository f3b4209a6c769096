/** Chinese and Japanese, whose characters stand side by side without spaces; Korean has spaces. */
const SPACELESS =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3001-\u303F\uFF00-\uFFEF]/u;
const FIRST_SPACELESS = 0x2e80;

/**
 * Whether justification puts white behind what a glyph shows: behind spaces, and behind characters of
 * scripts that have none, so that a line of them needs no wide gap anywhere.
 */
export function isElastic(text: string): boolean {
  if (text === ' ' || text === '\u00A0') return true;
  return text.charCodeAt(0) >= FIRST_SPACELESS && SPACELESS.test(text);
}
