const LONGEST = 64;
/** Among more words a guess would take long, and be of little use. */
const MOST = 1000;

/**
 * The known word that a mistyped one most likely means, or none if all are too far away: one edit
 * in short words, up to a third of the letters in longer ones. Case doesn't count.
 */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  if (word === '' || word.length > LONGEST) return undefined;
  const wanted = word.toLowerCase();
  let best: string | undefined;
  let least = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  let count = 0;
  for (const candidate of known) {
    if (++count > MOST) break;
    if (candidate.length > LONGEST || Math.abs(candidate.length - wanted.length) >= least) continue;
    const edits = distance(wanted, candidate.toLowerCase());
    if (edits < least) {
      least = edits;
      best = candidate;
    }
  }
  return best;
}

/** “Did you mean “x”?” with a space before it, or nothing: made to stand behind a sentence. */
export function didYouMean(word: string, known: Iterable<string>): string {
  const guess = nearest(word, known);
  return guess === undefined ? '' : ` Did you mean “${guess}”?`;
}

/** Edits between two words, where swapping two neighbours counts as one (optimal string alignment). */
function distance(left: string, right: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row++) {
    const current = [row];
    for (let column = 1; column <= right.length; column++) {
      const same = left[row - 1] === right[column - 1];
      const swapped =
        row > 1 &&
        column > 1 &&
        left[row - 1] === right[column - 2] &&
        left[row - 2] === right[column - 1];
      current[column] = Math.min(
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + (same ? 0 : 1),
        swapped ? at(beforeLast, column - 2) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    beforeLast = last;
    last = current;
  }
  return at(last, right.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
