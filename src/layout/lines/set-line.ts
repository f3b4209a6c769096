import type { Item } from '../display-list.ts';
import { has, MARK } from '../tags/marks.ts';
import { OBJECT } from '../tags/tagged.ts';
import type { TypeCase } from '../text/type-case.ts';
import type { LineSpan } from './break-lines.ts';
import { addJoin, Letters, roomOf } from './letters.ts';
import { paintRuns } from './paint-runs.ts';
import { ALWAYS, BOX, PENALTY, type Pieces } from './pieces.ts';

/** How a line is to stand, in points. */
export interface LineWish {
  /** From the text block's left edge. */
  readonly x: number;
  /** From the frame's top. */
  readonly baseline: number;
  readonly top: number;
  readonly height: number;
  readonly length: number;
  readonly align: 'left' | 'justify' | 'right' | 'center';
}

/** The letters of a line with their real widths: whole words, and a hyphen where one was divided. */
export function lettersOf(pieces: Pieces, { start, end }: LineSpan, types: TypeCase): Letters {
  const letters = new Letters();
  for (let index = start; index < end; ) {
    const next = behindWord(pieces, index, end);
    if (pieces.kinds[index] !== PENALTY)
      addWord(letters, pieces, { start: index, end: next }, types);
    index = next;
  }
  const spot = pieces.spots[end];
  if (spot === undefined) return letters;
  const isDivided = pieces.kinds[end] === PENALTY && (pieces.widths[end] ?? 0) > 0;
  if (isDivided) letters.add(types.word(spot.look, '\u00AD'), spot);
  else if (goesOn(pieces, end)) addJoin(letters, spot, types);
  const tail = pieces.texts[end] ?? '';
  if (tail === '') return letters;
  // A space behind the line is set too: who copies the text finds the words apart.
  letters.add(types.word(spot.look, tail), spot);
  letters.hanging = 1;
  return letters;
}

/** Whether a line that ends here ends in a word, as behind a slash. */
function goesOn({ kinds, costs, texts }: Pieces, end: number): boolean {
  return kinds[end] === PENALTY && costs[end] !== ALWAYS && texts[end] === '';
}

export function isLastLine({ costs }: Pieces, { end }: LineSpan): boolean {
  return costs[end] === ALWAYS;
}

/** Sets letters on a line: spaces stretched or shrunk, and the whole where it is to stand. */
export function setLine(letters: Letters, wish: LineWish, types: TypeCase): readonly Item[] {
  const { words, spots, hanging } = letters;
  let width = 0;
  let spaces = 0;
  for (let index = 0; index < words.length - hanging; index += 1) {
    const word = words[index];
    if (word === undefined) continue;
    width += word.width;
    if (!has(spots[index]?.run.marks ?? 0, MARK.code)) spaces += word.spaces;
  }
  const lack = wish.length - width;
  const isStretched = wish.align === 'justify' || lack < 0;
  const wordSpace = isStretched && spaces > 0 ? lack / spaces : 0;
  const x = wish.x + Math.max(0, shiftOf(wish.align, lack));
  return paintRuns(letters, { ...wish, x, wordSpace }, types);
}

function shiftOf(align: LineWish['align'], lack: number): number {
  if (align === 'right') return lack;
  return align === 'center' ? lack / 2 : 0;
}

/** Notes that are called in a line for the first time. */
export function notesIn({ spots }: Letters): string[] {
  const notes: string[] = [];
  let last: unknown;
  for (const { run } of spots) {
    if (run.note !== undefined && run !== last) notes.push(run.note);
    last = run;
  }
  return notes;
}

function behindWord({ kinds, words }: Pieces, index: number, end: number): number {
  const word = words[index];
  let next = index + 1;
  if (kinds[index] !== BOX || word === 0) return next;
  // Inside a word stand its other syllables, and the hyphens that were not needed.
  while (
    next < end &&
    (words[next] === word || (kinds[next] === PENALTY && words[next + 1] === word))
  ) {
    next += 1;
  }
  return next;
}

function addWord(
  letters: Letters,
  pieces: Pieces,
  { start, end }: LineSpan,
  types: TypeCase,
): void {
  const spot = pieces.spots[start];
  const first = pieces.texts[start] ?? '';
  if (spot === undefined) return;
  if (first === '' || first === OBJECT) {
    const height = pieces.heights.get(start);
    if (height !== undefined) letters.heights.set(letters.words.length, height);
    letters.add(roomOf(pieces.widths[start] ?? 0), spot);
    return;
  }
  let text = first;
  for (let index = start + 1; index < end; index += 1) text += pieces.texts[index] ?? '';
  letters.add(types.word(spot.look, text), spot);
}
