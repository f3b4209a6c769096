import type { Slot } from './slot.ts';

/** Whether a glyph fits a place of a sequence. */
export type Fits = (glyph: number, place: number) => boolean;

export interface Line {
  readonly slots: readonly Slot[];
  readonly ignores: (glyph: number) => boolean;
}

/** The next glyph in a direction that is not passed over; -1 if there is none. */
export function neighbour({ slots, ignores }: Line, index: number, step: 1 | -1): number {
  for (let at = index + step; at >= 0 && at < slots.length; at += step) {
    const slot = slots[at];
    if (slot !== undefined && !ignores(slot.glyph)) return at;
  }
  return -1;
}

/**
 * Looks from a glyph on (or back) for a sequence of `length` glyphs, the first of which is the next
 * one; returns where each stands, or nothing.
 */
export function matchNext(
  line: Line,
  start: number,
  { length, step, fits }: { length: number; step: 1 | -1; fits: Fits },
): number[] | undefined {
  const places: number[] = [];
  let at = start;
  for (let place = 0; place < length; place++) {
    at = neighbour(line, at, step);
    const slot = line.slots[at];
    if (slot === undefined || !fits(slot.glyph, place)) return undefined;
    places.push(at);
  }
  return places;
}
