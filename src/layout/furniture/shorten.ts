const ELLIPSIS = '…';

/** Deals words to so many lines; what has no room there is left out, and three dots say so. */
export function shortened(
  text: string,
  widest: number,
  lines: number,
  widthOf: (words: string) => number,
): string[] {
  const words = text.split(/\s+/).filter((word) => word !== '');
  const found: string[] = [];
  let line = '';
  let index = 0;
  for (; index < words.length; index += 1) {
    const longer = line === '' ? (words[index] ?? '') : `${line} ${words[index]}`;
    if (widthOf(longer) <= widest) line = longer;
    else if (line === '') break;
    else if (found.length + 1 === lines) break;
    else {
      found.push(line);
      line = '';
      index -= 1;
    }
  }
  if (index < words.length)
    line = dotted(line === '' ? (words[index] ?? '') : line, widest, widthOf);
  return line === '' ? found : [...found, line];
}

/** Longer words are cut before they are measured: this is furniture. */
const LONGEST = 200;

function dotted(line: string, widest: number, widthOf: (words: string) => number): string {
  const letters = [...line].slice(0, LONGEST);
  while (letters.length > 1 && widthOf(letters.join('').trimEnd() + ELLIPSIS) > widest)
    letters.pop();
  return letters.join('').trimEnd() + ELLIPSIS;
}
