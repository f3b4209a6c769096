import { has, MARK } from '../tags/marks.ts';
import { OBJECT, type Run } from '../tags/tagged.ts';

/** An abbreviation of capitals, with or without the small s of a plural. */
const ABBREVIATION = /(?<![\p{L}\p{N}.])\p{Lu}{2,}(?=s?(?![\p{L}\p{N}]))/gu;

/** Found fast, and in few runs. */
const CAPITALS = /\p{Lu}{2}/u;

/** Cuts runs where parts of them are set in another way than their marks alone say. */
export function cutRuns(runs: readonly Run[], smallCapitals: boolean): Run[] {
  return runs.flatMap((run) => {
    if (run.picture !== undefined || run.text === '\n' || run.text === OBJECT) return [run];
    const shifted = shiftedRun(run);
    return smallCapitals && !has(run.marks, MARK.code) ? cutCapitals(shifted) : [shifted];
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
  if (!CAPITALS.test(run.text)) return [run];
  const pieces: Run[] = [];
  let end = 0;
  for (const found of run.text.matchAll(ABBREVIATION)) {
    if (found.index > end) pieces.push(partOf(run, end, found.index));
    end = found.index + found[0].length;
    const part = partOf(run, found.index, end);
    pieces.push({ ...part, marks: part.marks | MARK.smallCapitals });
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
