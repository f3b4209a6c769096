import type { Item } from '../display-list.ts';
import { type Anchor, type Box, type Frame, frameOf, type PlacedFigure } from './frame.ts';
import { heightOf } from './frames.ts';
import { moved } from './moved.ts';

/**
 * Sets columns beside each other, cut into frames where no column is in the middle of one:
 *
 *      Comparability │ Do not subtract one        ← a frame
 *                    │ count from another.        ← a frame
 */
export function beside(columns: readonly (readonly Frame[])[]): Frame[] {
  const placed = columns.flatMap(placedIn).toSorted((one, other) => one.top - other.top);
  const frames: Frame[] = [];
  let group: Placed[] = [];
  let bottom = 0;
  let reached = 0;
  const close = () => {
    if (group.length > 0) frames.push(merged(group, bottom, reached));
    reached = bottom;
    group = [];
  };
  for (const one of placed) {
    if (group.length > 0 && one.top >= bottom - EPSILON) close();
    group.push(one);
    bottom = Math.max(bottom, one.top + one.frame.height);
  }
  close();
  return frames;
}

const EPSILON = 0.001;

interface Placed {
  readonly frame: Frame;
  readonly top: number;
}

function placedIn(column: readonly Frame[]): Placed[] {
  let bottom = 0;
  return column.map((frame) => {
    const top = bottom + frame.before;
    bottom = top + frame.height;
    return { frame, top };
  });
}

function merged(group: readonly Placed[], bottom: number, reached: number): Frame {
  const top = group[0]?.top ?? 0;
  const items: Item[] = [];
  for (const one of group) items.push(...moved(one.frame.items, 0, one.top - top));
  const sections = group.flatMap(({ frame }) => frame.section ?? []);
  return frameOf(bottom - top, items, {
    before: top - reached,
    breakCost: reached === 0 ? 0 : Math.max(...group.map(({ frame }) => frame.breakCost)),
    notes: group.flatMap(({ frame }) => frame.notes),
    anchors: group.flatMap((one) => lowered<Anchor>(one.frame.anchors, one.top - top)),
    boxes: boxesOf(group),
    figures: group.flatMap((one) => lowered<PlacedFigure>(one.frame.figures ?? [], one.top - top)),
    ...snapOf(group),
    ...(sections[0] === undefined ? {} : { section: sections[0] }),
  });
}

function boxesOf(group: readonly Placed[]): Box[] {
  return [...new Set(group.flatMap(({ frame }) => frame.boxes))];
}

function snapOf(group: readonly Placed[]): Partial<Frame> {
  const snap = group.find(({ frame }) => frame.snap !== undefined)?.frame.snap;
  return snap === undefined ? {} : { snap };
}

/** Frames as one, if together they are no higher than that; else they may be parted. */
export function whole(frames: readonly Frame[], most: number): readonly Frame[] {
  return heightOf(frames) <= most ? [asOne(frames)] : frames;
}

/** Makes one frame of several: they stay on one page. */
export function asOne(frames: readonly Frame[]): Frame {
  if (frames.length === 0) return frameOf(0, []);
  const placed = placedIn(frames);
  const last = placed.at(-1);
  return merged(placed, last === undefined ? 0 : last.top + last.frame.height, 0);
}

/**
 * Columns beside each other in one frame, painted one after the other: programs that know no tags
 * read what is painted in its order.
 */
export function abreast(columns: readonly (readonly Frame[])[]): Frame {
  const full = columns.filter(({ length }) => length > 0);
  return asOne(beside(full.map((column) => [asOne(column)])));
}

/** The same, if they are no higher than that; else they may be parted. */
export function wholeBeside(
  columns: readonly (readonly Frame[])[],
  most: number,
): readonly Frame[] {
  const frames = beside(columns);
  return heightOf(frames) <= most ? [abreast(columns)] : frames;
}

function lowered<Thing extends { readonly y: number }>(things: readonly Thing[], by: number) {
  return things.map((thing) => loweredThing(thing, by));
}

function loweredThing<Thing extends { readonly y: number }>(thing: Thing, by: number): Thing {
  return { ...thing, y: thing.y + by };
}
