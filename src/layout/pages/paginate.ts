import { ALWAYS, type Frame } from '../flow/frame.ts';
import { roomBelow, topOfFirst, topUnder } from './gaps.ts';
import { heightOfNotes, leastOf, type NoteFrames, type NoteMeasures, notesOf } from './notes.ts';

/** A frame in its place, in points from the text block's top. */
export interface Placed {
  readonly frame: Frame;
  readonly y: number;
}

/** What stands on a page. */
export interface PageFill {
  readonly frames: readonly Placed[];
  /** Lines of notes at the foot. */
  readonly notes: readonly Placed[];
}

export interface PageWish {
  /** Of the text block, in points. */
  readonly height: number;
  /** First lines stand on multiples of it; 0: anywhere. */
  readonly step: number;
  readonly notes: NoteFrames;
  readonly measures: NoteMeasures;
  /** Where sections open a page; the places between are left to the pages' ends. */
  readonly sections: 'always' | 'rather than be cut' | 'anywhere';
}

/** What it costs to leave a page empty, and to cut a note. */
const COST = { empty: 1000, cutNote: 300 };
/** The most of a page that notes from the page before may take. */
const MOST_NOTES = 0.6;
/** A section that would be cut opens a page if less than these parts of one are left for it. */
const LEAST_ROOM = { forWhole: 0.65, forPart: 0.4 };
const EPSILON = 0.01;

/**
 * Deals frames onto pages, in order.
 *
 *     page 1 │ paragraph          page 2 │ heading    ← moved down with
 *            │ paragraph                 │ paragraph  ← what it belongs to
 *
 * Of the places where a page may end the cheapest is taken. What no page can hold together starts a
 * page of its own and is cut where the page ends.
 */
export function paginate(flow: readonly Frame[], wish: PageWish): PageFill[] {
  const pages: PageFill[] = [];
  const extents = wish.sections === 'anywhere' ? undefined : sectionExtents(flow, wish);
  let start = 0;
  let left: readonly Frame[] = [];
  while (start < flow.length || left.length > 0) {
    const page = new PageSearch(flow, start, left, { ...wish, extents });
    const ending = page.ending();
    const filled = page.filled(ending);
    pages.push(filled.page);
    start = ending.next;
    left = filled.left;
  }
  return pages;
}

/** How high each section is, by the index of its first frame: an estimate without the grid. */
function sectionExtents(flow: readonly Frame[], { notes }: PageWish): ReadonlyMap<number, number> {
  const extents = new Map<number, number>();
  let extent = 0;
  for (let index = flow.length - 1; index >= 0; index -= 1) {
    const frame = flow[index];
    if (frame === undefined) continue;
    const own = notesOf(frame, notes).flat();
    extent += frame.before + frame.height + own.reduce((sum, { height }) => sum + height, 0);
    if (frame.section === undefined) continue;
    extents.set(index, extent - frame.before);
    extent = 0;
  }
  return extents;
}

/** A place where the page may end. */
interface Ending {
  /** The frame that opens the next page. */
  readonly next: number;
  readonly cost: number;
}

interface Wish extends PageWish {
  readonly extents: ReadonlyMap<number, number> | undefined;
}

/** The search for the end of one page. */
class PageSearch {
  readonly #flow: readonly Frame[];
  readonly #start: number;
  readonly #wish: Wish;
  /** Lines of notes that the page before had no room for. */
  readonly #left: readonly Frame[];
  readonly #placed: Placed[] = [];
  /** Notes called on this page. */
  readonly #called: (readonly Frame[])[] = [];
  #bottom = 0;
  /** Of all notes on this page, with those from the page before. */
  #notesHeight: number;

  constructor(flow: readonly Frame[], start: number, left: readonly Frame[], wish: Wish) {
    this.#flow = flow;
    this.#start = start;
    this.#left = left;
    this.#wish = wish;
    this.#notesHeight = heightOfNotes(left, wish.measures);
  }

  ending(): Ending {
    let best: Ending | undefined;
    let index = this.#start;
    for (; index < this.#flow.length; index += 1) {
      const frame = this.#flow[index];
      if (frame === undefined || this.#mustEndBefore(frame, index)) break;
      const cut = this.#place(frame);
      if (cut === undefined) return best ?? this.#forced(index);
      const ending = this.#endingBehind(index, cut);
      if (best === undefined || ending.cost <= best.cost) {
        if (ending.cost < Infinity) best = ending;
      }
    }
    return { next: index, cost: ALWAYS };
  }

  /** The page as it is when it ends there, and the lines of notes that must wait. */
  filled({ next }: Ending): { page: PageFill; left: readonly Frame[] } {
    const frames = this.#placed.slice(0, next - this.#start);
    const bottom = bottomOf(frames);
    const called = frames.flatMap(({ frame }) => notesOf(frame, this.#wish.notes));
    const isLast = next >= this.#flow.length;
    const { now, later } = this.#dealNotes([...this.#left, ...called.flat()], bottom, isLast);
    const height = heightOfNotes(now, this.#wish.measures);
    const limit = this.#wish.height - height;
    return {
      page: { frames: sunk(frames, limit), notes: stacked(now, this.#wish.height) },
      left: later,
    };
  }

  #mustEndBefore(frame: Frame, index: number): boolean {
    if (index === this.#start) return false;
    if (frame.breakCost === ALWAYS) return true;
    const extent = this.#wish.extents?.get(index);
    if (extent === undefined || frame.breakCost === Infinity) return false;
    const { height, sections } = this.#wish;
    if (sections === 'always') return true;
    const used = this.#bottom + frame.before + this.#notesHeight;
    const rest = (height - used) / height;
    if (extent <= height - used) return false;
    return rest < (extent <= height ? LEAST_ROOM.forWhole : LEAST_ROOM.forPart);
  }

  /** Places a frame if it fits: 0 if all does, more if a note must be cut for it. */
  #place(frame: Frame): number | undefined {
    const above = this.#placed.at(-1);
    const { height, step, notes } = this.#wish;
    const y =
      above === undefined ? topOfFirst(frame) : topUnder(frame, above.frame, this.#bottom, step);
    const bottom = y + frame.height;
    const room = height - bottom - roomBelow(frame) + EPSILON;
    const own = notesOf(frame, notes);
    const cost = own.length === 0 ? this.#costWithout(room) : this.#costWith(own, room);
    if (cost === undefined && above !== undefined) return undefined;
    this.#placed.push({ frame, y });
    this.#bottom = bottom;
    if (own.length > 0) {
      this.#called.push(...own);
      this.#notesHeight = this.#heightWith(this.#called.flat());
    }
    return cost ?? COST.cutNote;
  }

  /** What the page's notes cost if they have so much room: nothing if they fit. */
  #costWithout(room: number): number | undefined {
    if (this.#notesHeight <= room) return 0;
    return this.#least(this.#called) <= room ? COST.cutNote : undefined;
  }

  #costWith(own: readonly (readonly Frame[])[], room: number): number | undefined {
    const called = [...this.#called, ...own];
    if (this.#heightWith(called.flat()) <= room) return 0;
    return this.#heightWith(leastOf(called)) <= room ? COST.cutNote : undefined;
  }

  /** The least room for the page's notes: old ones may go on at the next page once more. */
  #least(called: readonly (readonly Frame[])[]): number {
    if (called.length > 0) return this.#heightWith(leastOf(called));
    const { height } = this.#wish;
    return Math.min(this.#notesHeight, height * MOST_NOTES);
  }

  #heightWith(lines: readonly Frame[]): number {
    return heightOfNotes([...this.#left, ...lines], this.#wish.measures);
  }

  #endingBehind(index: number, cut: number): Ending {
    const next = this.#flow[index + 1];
    const { height } = this.#wish;
    const used = this.#bottom + this.#notesHeight;
    const empty = Math.max(0, (height - used) / height);
    const cost = cut + COST.empty * empty ** 2 + Math.max(0, next?.breakCost ?? 0);
    return { next: index + 1, cost };
  }

  /** Nothing may end the page: it ends where it is full. */
  #forced(index: number): Ending {
    return { next: Math.max(index, this.#start + 1), cost: Infinity };
  }

  #dealNotes(
    lines: readonly Frame[],
    bottom: number,
    isLast: boolean,
  ): { now: readonly Frame[]; later: readonly Frame[] } {
    const { height, measures } = this.#wish;
    const last = this.#placed.at(-1)?.frame;
    const room = height - bottom - (last === undefined ? 0 : roomBelow(last)) + EPSILON;
    let count = 0;
    let used = 2 * measures.gap;
    for (const line of lines) {
      used += line.before + line.height;
      if (used > room) break;
      count += 1;
    }
    // A page with nothing but a note still takes a line of it, however high.
    const least = bottom === 0 && isLast ? 1 : 0;
    const taken = Math.max(count, Math.min(least, lines.length));
    return { now: lines.slice(0, taken), later: lines.slice(taken) };
  }
}

function bottomOf(frames: readonly Placed[]): number {
  const last = frames.at(-1);
  return last === undefined ? 0 : last.y + last.frame.height;
}

/** Moves what belongs to the page's foot down to it. */
function sunk(frames: readonly Placed[], limit: number): readonly Placed[] {
  const last = frames.at(-1);
  if (last?.frame.sinks === undefined) return frames;
  const down = Math.max(0, limit - last.y - last.frame.height - roomBelow(last.frame));
  let first = frames.length;
  while (first > 0 && frames[first - 1]?.frame.sinks) first -= 1;
  return frames.map((placed, index) =>
    index < first ? placed : { frame: placed.frame, y: placed.y + down },
  );
}

/** Lines of notes, so that the last ends with the text block. */
function stacked(lines: readonly Frame[], height: number): Placed[] {
  const total = lines.reduce((sum, line) => sum + line.before + line.height, 0);
  let y = height - total;
  return lines.map((frame) => {
    const top = y + frame.before;
    y = top + frame.height;
    return { frame, y: top };
  });
}
