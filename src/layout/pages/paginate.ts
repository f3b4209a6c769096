import type { Float } from '../flow/float.ts';
import type { Frame } from '../flow/frame.ts';
import { type NoteFrames, type NoteMeasures, notesOf } from './notes.ts';
import type { PageFill } from './page-fill.ts';
import { type PageMatter, PageSearch, type PageStart, type SearchWish } from './page-search.ts';

/** What pages are filled with, in the order in which it is read. */
export interface Matter {
  readonly frames: readonly Frame[];
  readonly floats: readonly Float[];
}

export interface PageWish {
  /** Of the text block, in points, on upright pages and on turned ones. */
  readonly height: number;
  readonly turnedHeight: number;
  /** First lines stand on multiples of it; 0: anywhere. */
  readonly step: number;
  readonly notes: NoteFrames;
  readonly measures: NoteMeasures;
  /** Where sections open a page; the places between are left to the pages' ends. */
  readonly sections: 'always' | 'rather than be cut' | 'anywhere';
}

/**
 * Deals frames onto pages, in order.
 *
 *     page 1 │ paragraph          page 2 │ heading    ← moved down with
 *            │ paragraph                 │ paragraph  ← what it belongs to
 *
 * Of the places where a page may end the cheapest is taken. What no page can hold together starts a
 * page of its own and is cut where the page ends. Floats stand on the page of their place or on a
 * later one, in order among themselves, and before the next section.
 */
export function paginate(matter: Matter, wish: PageWish): PageFill[] {
  const extents = wish.sections === 'anywhere' ? undefined : sectionExtents(matter.frames, wish);
  const pages: PageFill[] = [];
  const notes = deal(matter, { ...wish, extents }, [], pages);
  // Notes that the last page has no room for have pages of their own.
  let rest: PageStart = { frame: 0, float: 0, notes };
  while (rest.notes.length > 0) {
    rest = fillPage({ frames: [], floats: [], holders: [] }, rest, { ...wish, extents }, pages);
  }
  return pages;
}

interface Wish extends SearchWish {
  readonly turnedHeight: number;
}

/** Fills pages until all frames and floats are on one; lines of notes may be left. */
function deal(
  { frames, floats }: Matter,
  wish: Wish,
  notes: readonly Frame[],
  pages: PageFill[],
): readonly Frame[] {
  const matter = { frames, floats, holders: holdersOf(floats) };
  let start: PageStart = { frame: 0, float: 0, notes };
  while (start.frame < frames.length || start.float < floats.length) {
    const float = floats[start.float];
    if (float?.place === 'turned' && float.at <= start.frame) {
      const left = dealTurned(float, wish, start.notes, pages);
      start = { frame: start.frame, float: start.float + 1, notes: left };
    } else start = fillPage(matter, start, wish, pages);
  }
  return start.notes;
}

function holdersOf(floats: readonly Float[]): number[] {
  const holders: number[] = [];
  let next = floats.length;
  for (let index = floats.length - 1; index >= 0; index -= 1) {
    if (floats[index]?.holdsText) next = index;
    holders[index] = next;
  }
  return holders;
}

function fillPage(
  matter: PageMatter,
  start: PageStart,
  wish: SearchWish,
  pages: PageFill[],
): PageStart {
  const search = new PageSearch(matter, start, wish);
  const { page, rest } = search.filled(search.ending());
  if (!isFurther(rest, start))
    throw new Error('A page would hold nothing, and so would all after it.');
  pages.push(page);
  return rest;
}

function isFurther(rest: PageStart, start: PageStart): boolean {
  const takesText = rest.frame > start.frame || rest.float > start.float;
  return takesText || rest.notes.length < start.notes.length;
}

function dealTurned(
  { frames }: Float,
  wish: Wish,
  notes: readonly Frame[],
  pages: PageFill[],
): readonly Frame[] {
  const turned: PageFill[] = [];
  const own = { ...wish, height: wish.turnedHeight, extents: undefined };
  const left = deal({ frames, floats: [] }, own, notes, turned);
  for (const page of turned) pages.push({ ...page, orientation: 'landscape' });
  return left;
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
