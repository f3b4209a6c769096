/**
 * Pairs the words of two texts that stand in the same order in both: the longest such pairing, after
 * E. W. Myers, “An O(ND) Difference Algorithm and Its Variations” (1986).
 *
 * Returns for each expected word the index of its partner, or -1. Texts that differ in more than
 * `most` words are paired only at their ends: they differ, and how exactly would cost too much.
 */
export function alignWords(
  expected: readonly string[],
  found: readonly string[],
  most = 2000,
): Int32Array {
  const pairs = new Int32Array(expected.length).fill(-1);
  let head = 0;
  while (head < expected.length && head < found.length && expected[head] === found[head]) {
    pairs[head] = head;
    head += 1;
  }
  let endExpected = expected.length;
  let endFound = found.length;
  while (
    endExpected > head &&
    endFound > head &&
    expected[endExpected - 1] === found[endFound - 1]
  ) {
    endExpected -= 1;
    endFound -= 1;
    pairs[endExpected] = endFound;
  }
  const middle = {
    expected: expected.slice(head, endExpected),
    found: found.slice(head, endFound),
  };
  pairMiddle(middle, most, (a, b) => {
    pairs[head + a] = head + b;
  });
  return pairs;
}

interface Middle {
  readonly expected: readonly string[];
  readonly found: readonly string[];
}

type Pair = (expected: number, found: number) => void;

function pairMiddle(middle: Middle, most: number, pair: Pair): void {
  if (middle.expected.length === 0 || middle.found.length === 0) return;
  const rounds = furthestReaches(middle, most);
  if (rounds !== undefined) walkBack(middle, rounds, pair);
}

/** How far each diagonal reaches, round by round; a round allows one more word to differ. */
function furthestReaches({ expected, found }: Middle, most: number): Int32Array[] | undefined {
  const limit = Math.min(most, expected.length + found.length);
  const rounds: Int32Array[] = [];
  let before = Int32Array.of(0);
  for (let round = 0; round <= limit; round += 1) {
    const reach = new Int32Array(2 * round + 1);
    rounds.push(reach);
    for (let diagonal = -round; diagonal <= round; diagonal += 2) {
      let x = round === 0 ? 0 : startOf(before, round, diagonal);
      while (
        x < expected.length &&
        inBounds(x, diagonal, found) &&
        expected[x] === found[x - diagonal]
      ) {
        x += 1;
      }
      reach[diagonal + round] = x;
      if (x >= expected.length && x - diagonal >= found.length) return rounds;
    }
    before = reach;
  }
  return undefined;
}

function inBounds(x: number, diagonal: number, found: readonly string[]): boolean {
  return x - diagonal >= 0 && x - diagonal < found.length;
}

/** Where a diagonal begins: behind a word left out of the expected text, or one put in. */
function startOf(before: Int32Array, round: number, diagonal: number): number {
  const below = before[diagonal + round] ?? -1;
  const above = diagonal === -round ? -1 : (before[diagonal + round - 2] ?? -1) + 1;
  return leavesOut(before, round, diagonal) ? above : below;
}

/** Whether the best way onto a diagonal leaves out an expected word (and not puts in another). */
function leavesOut(before: Int32Array, round: number, diagonal: number): boolean {
  if (diagonal === -round) return false;
  if (diagonal === round) return true;
  const left = before[diagonal + round - 2] ?? -1;
  const right = before[diagonal + round] ?? -1;
  return left >= right;
}

/** Goes from the end of both texts back to their beginnings, and pairs what is equal on the way. */
function walkBack(middle: Middle, rounds: readonly Int32Array[], pair: Pair): void {
  let x = middle.expected.length;
  let y = middle.found.length;
  for (let round = rounds.length - 1; round >= 0; round -= 1) {
    const before = rounds[round - 1];
    const diagonal = x - y;
    const start = before === undefined ? 0 : startOf(before, round, diagonal);
    while (x > start) {
      x -= 1;
      y -= 1;
      pair(x, y);
    }
    if (before === undefined) return;
    if (leavesOut(before, round, diagonal)) x -= 1;
    else y -= 1;
  }
}
