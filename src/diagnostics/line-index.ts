import type { Place } from '../model/place.ts';

/** The lines of a text, found once: many diagnostics of one file ask for their places. */
export interface LineIndex {
  readonly placeAt: (offset: number) => Place;
  /** Where a line begins and ends in the text, its line end left out; counted from 1. */
  readonly rangeOf: (line: number) => readonly [start: number, end: number];
  readonly text: string;
}

/** LF, CR and CRLF end a line, as for `placeOf`. */
export function indexLines(text: string): LineIndex {
  const starts = [0];
  const ends: number[] = [];
  for (const { index, 0: lineEnd } of text.matchAll(/\r\n?|\n/g)) {
    ends.push(index);
    starts.push(index + lineEnd.length);
  }
  ends.push(text.length);

  return {
    text,
    placeAt(offset) {
      const index = lastNotAfter(starts, offset);
      return { line: index + 1, column: offset - (starts[index] ?? 0) + 1 };
    },
    rangeOf: (line) => [starts[line - 1] ?? text.length, ends[line - 1] ?? text.length],
  };
}

/** The index of the last of the ascending numbers that is not greater than `limit`. */
function lastNotAfter(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((numbers[middle] ?? 0) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Finds the index of a file's lines; nothing for a file that was not read as text. */
export type Lines = (file: string) => LineIndex | undefined;

export function linesOf(texts: ReadonlyMap<string, string>): Lines {
  const known = new Map<string, LineIndex>();
  return (file) => {
    const text = texts.get(file);
    if (text === undefined) return undefined;
    const index = known.get(file) ?? indexLines(text);
    known.set(file, index);
    return index;
  };
}
