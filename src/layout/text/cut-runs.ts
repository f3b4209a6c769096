import { has, MARK, type Marks } from '../tags/marks.ts';
import { OBJECT, type Run } from '../tags/tagged.ts';

/** An abbreviation of capitals, with or without the small s of a plural. */
const ABBREVIATION = /(?<![\p{L}\p{N}.])\p{Lu}{2,}(?=s?(?![\p{L}\p{N}]))/gu;

/** Such as 1⁄2; without U+2044 it is no fraction, but two numbers. */
const FRACTION = /(?<!\d)\d{1,4}\u2044\d{1,4}(?!\d)/g;
const FRACTION_SLASH = '\u2044';

/** Found fast, and in few runs. */
const CAPITALS = /\p{Lu}{2}/u;

/** Cuts runs where parts of them are set in another way than their marks alone say. */
export function cutRuns(runs: readonly Run[], smallCapitals: boolean): Run[] {
  return runs.flatMap((run) => {
    if (run.picture !== undefined || run.text === '\n' || run.text === OBJECT) return [run];
    const shifted = shiftedRun(run);
    if (has(run.marks, MARK.code)) return [shifted];
    const parts = run.text.includes(FRACTION_SLASH)
      ? marked(shifted, FRACTION, MARK.fraction)
      : [shifted];
    return smallCapitals ? parts.flatMap(cutCapitals) : parts;
  });
}

/** Only figures have inferior and superior forms in every font of ours. */
function shiftedRun(run: Run): Run {
  const { superscript, subscript, noteCall } = MARK;
  if (!has(run.marks, superscript | subscript | noteCall) || /^\d+$/.test(run.text)) return run;
  const shift = has(run.marks, subscript) ? MARK.lowered : MARK.raised;
  return { ...run, marks: (run.marks & ~(superscript | subscript | noteCall)) | shift };
}

function cutCapitals(run: Run): Run[] {
  return CAPITALS.test(run.text) ? marked(run, ABBREVIATION, MARK.smallCapitals) : [run];
}

/** Gives a mark to the parts of a run that a pattern finds. */
function marked(run: Run, pattern: RegExp, mark: Marks): Run[] {
  const pieces: Run[] = [];
  let end = 0;
  for (const found of run.text.matchAll(pattern)) {
    if (found.index > end) pieces.push(partOf(run, end, found.index));
    end = found.index + found[0].length;
    const part = partOf(run, found.index, end);
    pieces.push({ ...part, marks: part.marks | mark });
  }
  if (pieces.length === 0) return [run];
  if (end < run.text.length) pieces.push(partOf(run, end, run.text.length));
  return pieces;
}

/** A part keeps its exact place if the whole has one; a note is called by the first part. */
function partOf(run: Run, start: number, end: number): Run {
  const { note, ...rest } = run;
  const isExact = run.at.end - run.at.start === run.text.length;
  const at = isExact ? { ...run.at, start: run.at.start + start, end: run.at.start + end } : run.at;
  const part = { ...rest, text: run.text.slice(start, end), at };
  return note === undefined || start > 0 ? part : { ...part, note };
}
