import type { Frame } from '../flow/frame.ts';
import { heightOfNotes, leastOf, type NoteFrames, type NoteMeasures, notesOf } from './notes.ts';

/** What it costs to cut a note. */
export const CUT = 300;
/** The most of a page that notes from the page before may take. */
const MOST_OLD = 0.6;

/** The notes at the foot of one page: what the page before had no room for, and what it calls. */
export class PageNotes {
  readonly #notes: NoteFrames;
  readonly #measures: NoteMeasures;
  /** Lines of notes from the page before. */
  readonly #left: readonly Frame[];
  readonly #called: (readonly Frame[])[] = [];
  /** Of all of them, in points. */
  height: number;

  constructor(notes: NoteFrames, measures: NoteMeasures, left: readonly Frame[]) {
    this.#notes = notes;
    this.#measures = measures;
    this.#left = left;
    this.height = heightOfNotes(left, measures);
  }

  /** Adds the notes that frames call. */
  call(frames: readonly Frame[]): void {
    const own = this.#calledIn(frames);
    if (own.length === 0) return;
    this.#called.push(...own);
    this.height = this.#heightOf(this.#called.flat());
  }

  /** Their height if frames called theirs as well. */
  heightWith(frames: readonly Frame[]): number {
    const own = this.#calledIn(frames);
    return own.length === 0 ? this.height : this.#heightOf([...this.#called, ...own].flat());
  }

  /** What they cost in so much room, with those of a frame: nothing if all fit; else one is cut. */
  costWith(frame: Frame, room: number, page: number): number | undefined {
    if (this.heightWith([frame]) <= room) return 0;
    return this.#leastWith(frame, page) <= room ? CUT : undefined;
  }

  /** The least room for them: old ones may go on at the next page once more. */
  #leastWith(frame: Frame, page: number): number {
    const called = [...this.#called, ...this.#calledIn([frame])];
    if (called.length > 0) return this.#heightOf(leastOf(called));
    return Math.min(this.height, page * MOST_OLD);
  }

  #calledIn(frames: readonly Frame[]): (readonly Frame[])[] {
    return frames.flatMap((frame) => notesOf(frame, this.#notes));
  }

  #heightOf(lines: readonly Frame[]): number {
    return heightOfNotes([...this.#left, ...lines], this.#measures);
  }
}
