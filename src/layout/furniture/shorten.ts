import { clustersOf } from '../text/clusters.ts';

const ELLIPSIS = '…';

/** Deals words to so many lines; what has no room there is left out, and three dots say so. */
export function shortened(
  text: string,
  widest: number,
  lines: number,
  widthOf: (words: string) => number,
): string[] {
  const found: string[] = [];
  let words = text.split(/\s+/).filter((word) => word !== '');
  while (words.length > 0 && found.length < lines) {
    const count = fitting(words, widest, widthOf);
    const isLast = found.length + 1 === lines;
    const isWhole = count > 0 && (count === words.length || !isLast);
    const line = words.slice(0, Math.max(1, count)).join(' ');
    found.push(isWhole ? line : dotted(line, widest, widthOf));
    if (count === 0) break;
    words = words.slice(count);
  }
  return found;
}

/** How many words there is room for on a line. */
function fitting(
  words: readonly string[],
  widest: number,
  widthOf: (words: string) => number,
): number {
  let count = 0;
  while (count < words.length && widthOf(words.slice(0, count + 1).join(' ')) <= widest) count += 1;
  return count;
}

/** Longer words are cut before they are measured: this is furniture. */
const LONGEST = 200;

function dotted(line: string, widest: number, widthOf: (words: string) => number): string {
  const letters = clustersOf(line.slice(0, LONGEST));
  while (letters.length > 1 && widthOf(letters.join('').trimEnd() + ELLIPSIS) > widest) {
    letters.pop();
  }
  return letters.join('').trimEnd() + ELLIPSIS;
}
