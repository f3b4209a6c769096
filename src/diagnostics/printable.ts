/**
 * Characters that would steer a terminal, or turn the order of what is read: controls, the marks of
 * bidirectional text, separators of lines, what has no meaning of its own.
 */
const STEERING =
  /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/u;
const ALL_STEERING = new RegExp(STEERING, 'gu');

/** Text that may be shown on any terminal: what would steer it stands there by its code point. */
export function printable(text: string): string {
  return text.replaceAll(ALL_STEERING, (character) => {
    const point = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return `<U+${point}>`;
  });
}

export function isPrintable(character: string): boolean {
  return !STEERING.test(character);
}
