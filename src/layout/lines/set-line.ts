import type { Item } from '../display-list.ts';
import { has, MARK } from '../tags/marks.ts';
import { OBJECT } from '../tags/tagged.ts';
import type { TypeCase } from '../text/type-case.ts';
import type { LineSpan } from './break-lines.ts';
import type { Letters } from './letters.ts';
import { paintRuns } from './paint-runs.ts';
import { ALWAYS, type Piece } from './piece.ts';

/** How a line is to stand. */
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

/** A line's items, and how far they reach. */
export interface SetLine {
  readonly items: readonly Item[];
  /** Notes called for the first time. */
  readonly notes: readonly string[];
  /** The natural width, without a space that hangs behind the line. */
  readonly width: number;
  /** Of the highest picture. */
  readonly height: number;
}

/** The letters of a line with their real widths: whole words, and a hyphen where one was divided. */
export function lettersOf(
  pieces: readonly Piece[],
  { start, end }: LineSpan,
  types: TypeCase,
): { letters: Letters[]; tail: Letters[] } {
  const letters: Letters[] = [];
  for (let index = start; index < end; ) {
    const piece = pieces[index];
    if (piece === undefined) break;
    const next = behindWord(pieces, index, end);
    if (piece.kind !== 'penalty') letters.push(setOf(piece, textOf(pieces, index, next), types));
    index = next;
  }
  const last = pieces[end];
  if (last === undefined) return { letters, tail: [] };
  if (last.kind === 'penalty' && last.width > 0) letters.push(setOf(last, '\u00AD', types));
  // A space behind the line is set too: who copies the text finds the words apart.
  const tail = last.text === '' ? [] : [setOf(last, last.text, types)];
  return { letters, tail };
}

export function isLastLine(pieces: readonly Piece[], { end }: LineSpan): boolean {
  return pieces[end]?.cost === ALWAYS;
}

export function setLine(
  { letters, tail }: { letters: readonly Letters[]; tail: readonly Letters[] },
  wish: LineWish,
  types: TypeCase,
): SetLine {
  let width = 0;
  let spaces = 0;
  let height = 0;
  for (const set of letters) {
    width += set.width;
    spaces += set.spaces;
    height = Math.max(height, set.height);
  }
  const lack = wish.length - width;
  const isStretched = wish.align === 'justify' || lack < 0;
  const wordSpace = isStretched && spaces > 0 ? lack / spaces : 0;
  const x = wish.x + Math.max(0, shiftOf(wish.align, lack));
  const items = paintRuns([...letters, ...tail], { ...wish, x, wordSpace }, types);
  return { items, notes: notesOf(letters), width, height };
}

function shiftOf(align: LineWish['align'], lack: number): number {
  if (align === 'right') return lack;
  return align === 'center' ? lack / 2 : 0;
}

function notesOf(letters: readonly Letters[]): string[] {
  return letters.flatMap(({ run }) => (run.note === undefined ? [] : [run.note]));
}

function behindWord(pieces: readonly Piece[], index: number, end: number): number {
  const first = pieces[index];
  let next = index + 1;
  if (first?.kind !== 'box') return next;
  while (next < end && isPartOf(first, pieces[next], pieces[next + 1])) next += 1;
  return next;
}

/** Inside a word stand its other syllables, and the hyphens that were not needed. */
function isPartOf(first: Piece, piece: Piece | undefined, next: Piece | undefined): boolean {
  if (piece?.kind === 'box') return piece.word === first.word;
  return piece?.kind === 'penalty' && next?.kind === 'box' && next.word === first.word;
}

function textOf(pieces: readonly Piece[], start: number, end: number): string {
  let text = '';
  for (let index = start; index < end; index += 1) text += pieces[index]?.text ?? '';
  return text;
}

function setOf(piece: Piece, text: string, types: TypeCase): Letters {
  const { look, run, width, height } = piece;
  if (text === '' || text === OBJECT) return { runs: [], width, height, spaces: 0, look, run };
  const word = types.word(look, text);
  const isRigid = has(run.marks, MARK.code);
  return {
    runs: word.runs,
    width: word.width,
    height,
    spaces: isRigid ? 0 : word.spaces,
    look,
    run,
  };
}
