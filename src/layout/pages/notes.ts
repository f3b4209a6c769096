import type { Frame } from '../flow/frame.ts';

/** A note's lines, with all notes that it calls itself behind it. */
export type NoteFrames = ReadonlyMap<string, readonly Frame[]>;

/** Room that notes take at a page's foot, in points. */
export interface NoteMeasures {
  /** From the text to the rule, and from the rule to the notes. */
  readonly gap: number;
}

/** Lines of a note that stand at least on the page of its call. */
const LEAST_LINES = 2;

/** Notes that are called in a frame, in order, followed by those that they call. */
export function notesOf(frame: Frame, notes: NoteFrames): readonly (readonly Frame[])[] {
  if (frame.notes.length === 0) return [];
  const found: (readonly Frame[])[] = [];
  const waiting = [...frame.notes];
  const seen = new Set<string>();
  for (const note of waiting) {
    const frames = notes.get(note);
    if (frames === undefined || seen.has(note)) continue;
    seen.add(note);
    found.push(frames);
    waiting.push(...frames.flatMap((line) => line.notes));
  }
  return found;
}

/** The height of a page's notes, with the rule above them. */
export function heightOfNotes(lines: readonly Frame[], { gap }: NoteMeasures): number {
  if (lines.length === 0) return 0;
  return lines.reduce((sum, { before, height }) => sum + before + height, 2 * gap);
}

/** The beginning of notes that may go on at the next page: all of them but the end of the last. */
export function leastOf(notes: readonly (readonly Frame[])[]): readonly Frame[] {
  const last = notes.at(-1) ?? [];
  const least = last.length <= LEAST_LINES + 1 ? last : last.slice(0, LEAST_LINES);
  return [...notes.slice(0, -1).flat(), ...least];
}
