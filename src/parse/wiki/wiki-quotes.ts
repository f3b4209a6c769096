/** What a run of apostrophes says: so many are letters, the others open or close. */
export interface QuoteRun {
  readonly letters: number;
  readonly marks: 0 | 2 | 3 | 5;
}

export interface RawRun {
  readonly length: number;
  /** The two characters in front of it. */
  readonly before: string;
}

/**
 * Settles what the runs of one line mean. Two are italic, three bold, five both; of four the first
 * is a letter. If neither italics nor bolds come in pairs, one of the bolds was an apostrophe in
 * front of an italic, as in `l'''amour''`.
 */
export function settleQuotes(runs: readonly RawRun[]): QuoteRun[] {
  const settled = runs.map(({ length }): QuoteRun => {
    if (length < 2) return { letters: length, marks: 0 };
    if (length === 4) return { letters: 1, marks: 3 };
    if (length > 5) return { letters: length - 5, marks: 5 };
    return { letters: 0, marks: length === 2 ? 2 : length === 3 ? 3 : 5 };
  });
  const italics = settled.filter(({ marks }) => marks === 2 || marks === 5).length;
  const bolds = settled.filter(({ marks }) => marks === 3 || marks === 5).length;
  if (italics % 2 === 0 || bolds % 2 === 0) return settled;
  const index = apostrophe(runs, settled);
  const run = settled[index];
  if (run !== undefined) settled[index] = { letters: run.letters + 1, marks: 2 };
  return settled;
}

/** The bold that is likeliest to be a letter and an italic: best behind a word of one letter. */
function apostrophe(runs: readonly RawRun[], settled: readonly QuoteRun[]): number {
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  for (const [index, { before }] of runs.entries()) {
    if (settled[index]?.marks !== 3 || rank(before) >= least) continue;
    best = index;
    least = rank(before);
  }
  return best;
}

function rank(before: string): number {
  if (/\s$/.test(before)) return 2;
  return /^\s/.test(before) ? 0 : 1;
}
