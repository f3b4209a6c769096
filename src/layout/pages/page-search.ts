import type { Float } from '../flow/float.ts';
import { ALWAYS, type Frame, NEVER } from '../flow/frame.ts';
import { roomBelow, topOfFirst, topUnder } from './gaps.ts';
import { heightOfNotes, type NoteFrames, type NoteMeasures, notesOf } from './notes.ts';
import { atFootOf, bottomOf, lowered, type PageFill, type Placed, sunk } from './page-fill.ts';
import { PageFloats } from './page-floats.ts';
import { CUT, PageNotes } from './page-notes.ts';

/** What pages are filled with. */
export interface PageMatter {
  readonly frames: readonly Frame[];
  readonly floats: readonly Float[];
  /** For each float the first, itself or a later one, that text may not come before. */
  readonly holders: readonly number[];
}

/** Where a page begins in it. */
export interface PageStart {
  readonly frame: number;
  readonly float: number;
  /** Lines of notes that the page before had no room for. */
  readonly notes: readonly Frame[];
}

export interface SearchWish {
  /** Of the text block, in points. */
  readonly height: number;
  /** First lines stand on multiples of it; 0: anywhere. */
  readonly step: number;
  readonly notes: NoteFrames;
  readonly measures: NoteMeasures;
  /** The height of each section by the index of its first frame, if sections may open a page. */
  readonly extents: ReadonlyMap<number, number> | undefined;
  readonly sections: 'always' | 'rather than be cut' | 'anywhere';
}

/** What it costs to leave a page empty. */
const EMPTY = 1000;
/** A section that would be cut opens a page if less than these parts of one are left for it. */
const LEAST_ROOM = { forWhole: 0.65, forPart: 0.4 };
const EPSILON = 0.01;

/** Where a float may stand: where it is wished, on either side of the text, or without any. */
const PLACES = {
  top: { wished: ['top'], anywhere: ['top', 'foot'], bare: ['top'] },
  bottom: { wished: ['foot'], anywhere: ['foot', 'top'], bare: ['top'] },
} as const;

/** A place where the page may end. */
interface Ending {
  /** The frame that opens the next page. */
  readonly next: number;
  readonly cost: number;
}

/** The search for the end of one page. */
export class PageSearch {
  readonly #matter: PageMatter;
  readonly #start: PageStart;
  readonly #wish: SearchWish;
  /** As if there were no floats above them. */
  readonly #placed: Placed[] = [];
  readonly #floats: PageFloats;
  readonly #notes: PageNotes;
  #bottom = 0;

  constructor(matter: PageMatter, start: PageStart, wish: SearchWish) {
    this.#matter = matter;
    this.#start = start;
    this.#wish = wish;
    this.#floats = new PageFloats(wish.step);
    this.#notes = new PageNotes(wish.notes, wish.measures, start.notes);
  }

  ending(): Ending {
    const { frames } = this.#matter;
    let best: Ending | undefined;
    for (let index = this.#start.frame; index < frames.length; index += 1) {
      const frame = frames[index];
      if (frame === undefined) break;
      if (this.#mustEndBefore(frame, index)) {
        // Not even here what belongs together is parted.
        return frame.breakCost === NEVER ? (best ?? this.#forced(index)) : this.#endingAt(index);
      }
      const cut = this.#place(frame);
      if (cut === undefined) return best ?? this.#forced(index);
      best = cheaper(best, this.#endingBehind(index, cut));
    }
    return this.#endingAt(frames.length);
  }

  /** The page as it is when it ends there, and where the next one begins. */
  filled({ next }: Ending): { page: PageFill; rest: PageStart } {
    const { height, measures } = this.#wish;
    const floats = this.#floats.keepUpTo(next);
    const text = this.#placed.slice(0, next - this.#start.frame);
    const frames = lowered(text, this.#floats.top);
    const called = this.#calledBefore(next, floats);
    const { now, later } = this.#dealNotes([...this.#start.notes, ...called], text, next);
    const room = height - heightOfNotes(now, measures);
    const { frames: floated, limit } = this.#floats.placed(room, text.length === 0);
    return {
      page: { frames: sunk(frames, limit), floats: floated, notes: atFootOf(height, now) },
      rest: { frame: next, float: this.#start.float + floats.length, notes: later },
    };
  }

  #mustEndBefore(frame: Frame, index: number): boolean {
    const opensSection = frame.isBarrier ?? false;
    this.#takeFloats(index, opensSection && this.#placed.length === 0);
    if (this.#holdsBack(index)) return true;
    const isInside = index > this.#start.frame;
    if (isInside && (frame.breakCost === ALWAYS || this.#opensPage(frame, index))) return true;
    return opensSection && !this.#closeSection(index);
  }

  /** Sets the floats of a section that ends on the page under its text, if there is room for all. */
  #closeSection(index: number): boolean {
    if (this.#waitingAt(index)?.place === 'turned') return false;
    const known = this.#floats.count;
    // Nothing of the next section comes before them.
    this.#floats.takeFromFoot();
    for (let float = this.#waitingAt(index); float !== undefined; float = this.#waitingAt(index)) {
      const isKnown = this.#floats.count < known;
      const extent = this.#floats.extentOf(float, 'top') + this.#wish.step;
      if (!isKnown && (float.place === 'turned' || !this.#fits(float, extent))) return false;
      this.#bottom = this.#floats.addToText(float, this.#textBottom(), index);
      if (!isKnown) this.#notes.call(float.frames);
    }
    return true;
  }

  #textBottom(): number {
    const last = this.#placed.at(-1);
    return this.#bottom + (last === undefined ? 0 : roomBelow(last.frame));
  }

  /** A section that opens the next page, rather than be cut. */
  #opensPage(frame: Frame, index: number): boolean {
    const extent = this.#wish.extents?.get(index);
    if (extent === undefined || frame.breakCost === NEVER) return false;
    const { height, sections } = this.#wish;
    if (sections === 'always') return true;
    const used = this.#bottom + frame.before + this.#notes.height + this.#floats.height;
    const rest = (height - used) / height;
    if (extent <= height - used) return false;
    return rest < (extent <= height ? LEAST_ROOM.forWhole : LEAST_ROOM.forPart);
  }

  /** Some float must be on a page before the text that follows it. */
  #holdsBack(index: number): boolean {
    const { floats, holders } = this.#matter;
    const next = holders[this.#start.float + this.#floats.count] ?? Infinity;
    return (floats[next]?.at ?? Infinity) <= index;
  }

  /** The first float that the page has reached and has no room for. */
  #waitingAt(index: number): Float | undefined {
    const float = this.#matter.floats[this.#start.float + this.#floats.count];
    return float !== undefined && float.at <= index ? float : undefined;
  }

  /** Places the floats that are reached as long as there is room: they keep their order. */
  #takeFloats(index: number, anywhere = false): void {
    for (let float = this.#waitingAt(index); float !== undefined; float = this.#waitingAt(index)) {
      const place = this.#placeFor(float, anywhere);
      if (place === undefined) return;
      this.#floats.add(float, place);
      this.#notes.call(float.frames);
    }
  }

  #placeFor(float: Float, anywhere: boolean): 'top' | 'foot' | undefined {
    const { place } = float;
    if (place === 'turned') return undefined;
    const isBare = this.#placed.length === 0;
    const places = PLACES[place][anywhere ? (isBare ? 'bare' : 'anywhere') : 'wished'];
    const found = places.find(
      (one) => this.#mayStand(one) && this.#fits(float, this.#floats.extentOf(float, one)),
    );
    // The first on a page stands there, however high it is.
    return found ?? (isBare && this.#floats.count === 0 ? 'top' : undefined);
  }

  /** Nothing stands above a title or its section's heading, nothing below the field at the foot. */
  #mayStand(place: 'top' | 'foot'): boolean {
    return !this.#placed.some(({ frame }) =>
      place === 'top' ? frame.isBarrier || bleeds(frame, 'top') : bleeds(frame, 'bottom'),
    );
  }

  /** Whether there is room for so much more, and for the notes of a float. */
  #fits(float: Float, extent: number): boolean {
    const notes = this.#notes.heightWith(float.frames);
    const used = this.#textBottom() + this.#floats.height + notes;
    return used + extent <= this.#wish.height + EPSILON;
  }

  /** Places a frame if it fits: 0 if all does, more if a note must be cut for it. */
  #place(frame: Frame): number | undefined {
    const above = this.#placed.at(-1);
    const { height, step } = this.#wish;
    const y =
      above === undefined ? topOfFirst(frame) : topUnder(frame, above.frame, this.#bottom, step);
    const bottom = y + frame.height;
    const room = height - bottom - this.#floats.height - roomBelow(frame) + EPSILON;
    const cost = this.#notes.costWith(frame, room, height);
    const isFirst = above === undefined && this.#floats.count === 0;
    if (cost === undefined && !isFirst) return undefined;
    if (this.#floats.areAtFoot && bleeds(frame, 'bottom')) return undefined;
    this.#placed.push({ frame, y });
    this.#bottom = bottom;
    this.#notes.call([frame]);
    return cost ?? CUT;
  }

  /** The page ends here in any case. */
  #endingAt(next: number): Ending {
    this.#takeFloats(next, true);
    return { next, cost: ALWAYS };
  }

  #endingBehind(index: number, cut: number): Ending {
    const next = this.#matter.frames[index + 1];
    const { height } = this.#wish;
    const used = this.#bottom + this.#notes.height + this.#floats.height;
    const empty = Math.max(0, (height - used) / height);
    const cost = cut + EMPTY * empty ** 2 + Math.max(0, next?.breakCost ?? 0);
    return { next: index + 1, cost };
  }

  /** Nothing may end the page: it ends where it is full, or has nothing but its floats. */
  #forced(index: number): Ending {
    const { frame } = this.#start;
    const hasFloats = this.#floats.countUpTo(frame) > 0;
    return { next: hasFloats ? frame : Math.max(index, frame + 1), cost: Infinity };
  }

  /** The lines of all notes that frames and floats call, in reading order. */
  #calledBefore(next: number, floats: readonly Float[]): Frame[] {
    const { notes } = this.#wish;
    const lines: Frame[] = [];
    const callIn = (frames: readonly Frame[]) => {
      for (const frame of frames) lines.push(...notesOf(frame, notes).flat());
    };
    let float = 0;
    const first = this.#start.frame;
    for (let index = first; index <= next; index += 1) {
      for (; (floats[float]?.at ?? Infinity) <= index; float += 1) {
        callIn(floats[float]?.frames ?? []);
      }
      const placed = index < next ? this.#placed[index - first] : undefined;
      if (placed !== undefined) callIn([placed.frame]);
    }
    return lines;
  }

  #dealNotes(
    lines: readonly Frame[],
    text: readonly Placed[],
    next: number,
  ): { now: readonly Frame[]; later: readonly Frame[] } {
    const { height, measures } = this.#wish;
    const last = text.at(-1)?.frame;
    const bottom = Math.max(bottomOf(text), this.#floats.textBottom) + this.#floats.height;
    const room = height - bottom - (last === undefined ? 0 : roomBelow(last)) + EPSILON;
    let count = 0;
    let used = 2 * measures.gap;
    for (const line of lines) {
      used += line.before + line.height;
      if (used > room) break;
      count += 1;
    }
    // A page with nothing but a note still takes a line of it, however high.
    const isLast = next >= this.#matter.frames.length;
    const least = bottom === 0 && isLast ? 1 : 0;
    const taken = Math.max(count, Math.min(least, lines.length));
    return { now: lines.slice(0, taken), later: lines.slice(taken) };
  }
}

/** The later one of two that cost the same; none that parts what belongs together. */
function cheaper(best: Ending | undefined, ending: Ending): Ending | undefined {
  if (ending.cost === Infinity) return best;
  return best === undefined || ending.cost <= best.cost ? ending : best;
}

function bleeds({ boxes }: Frame, side: 'top' | 'bottom'): boolean {
  return boxes.some((box) => box.bleeds === side);
}
