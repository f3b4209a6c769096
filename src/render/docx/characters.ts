/**
 * Characters that XML 1.0 can hold: control characters and the two non-characters become U+FFFD, as do
 * halves of surrogate pairs. Nothing vanishes, and no reader refuses the file.
 * https://www.w3.org/TR/xml/#charsets
 */
export function storable(text: string): string {
  return unstorable.test(text) ? text.replaceAll(everyUnstorable, '\uFFFD') : text;
}

// In `u` mode a surrogate pair is one character, so the class meets lone halves only.
const everyUnstorable = /(?![\t\n\r])[\p{Cc}\p{Cs}\uFFFE\uFFFF](?<![\u007F-\u009F])/gu;
const unstorable = new RegExp(everyUnstorable, 'u');
