/** A number at `lastIndex`. */
export const NUMBER = /[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?/iy;
const ANY_NUMBER = new RegExp(`^${NUMBER.source}$`, 'i');

/** A number as SVG and CSS write it; nothing else is one, `NaN` and `1e999` least of all. */
export function numberFrom(text: string): number | undefined {
  const trimmed = text.trim();
  if (!ANY_NUMBER.test(trimmed)) return undefined;
  const value = Number(trimmed);
  return Number.isFinite(value) ? value : undefined;
}

/** Numbers with blanks or commas between them, or nothing where the sign tells them apart. */
export function numbersFrom(text: string): number[] | undefined {
  const numbers: number[] = [];
  let at = skipBlank(text, 0);
  while (at < text.length) {
    NUMBER.lastIndex = at;
    const [found] = NUMBER.exec(text) ?? [];
    const value = Number(found);
    if (found === undefined || !Number.isFinite(value)) return undefined;
    numbers.push(value);
    at = skipBlank(text, at + found.length);
    if (text[at] === ',') at = skipBlank(text, at + 1);
  }
  return numbers;
}

function skipBlank(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text.charAt(at))) at += 1;
  return at;
}
