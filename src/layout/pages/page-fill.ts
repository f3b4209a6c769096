import type { Orientation } from '../../model/block.ts';
import type { Frame } from '../flow/frame.ts';
import { roomBelow } from './gaps.ts';

/** A frame in its place, in points from the text block's top. */
export interface Placed {
  readonly frame: Frame;
  readonly y: number;
}

/** What stands on a page. */
export interface PageFill {
  readonly frames: readonly Placed[];
  /** Figures above and below them that have left their place in the text. */
  readonly floats: readonly Placed[];
  /** Lines of notes at the foot. */
  readonly notes: readonly Placed[];
  readonly orientation?: Orientation;
}

/** All frames of a page, in no order. */
export function allOf({ frames, floats, notes }: PageFill): readonly Placed[] {
  return floats.length + notes.length === 0 ? frames : [...frames, ...floats, ...notes];
}

export function lowered(placed: readonly Placed[], by: number): readonly Placed[] {
  return by === 0 ? placed : placed.map(({ frame, y }) => ({ frame, y: y + by }));
}

export function bottomOf(placed: readonly Placed[]): number {
  const last = placed.at(-1);
  return last === undefined ? 0 : last.y + last.frame.height;
}

/** Moves what belongs to the page's foot down to it. */
export function sunk(frames: readonly Placed[], limit: number): readonly Placed[] {
  const last = frames.at(-1);
  if (last?.frame.sinks === undefined) return frames;
  const down = Math.max(0, limit - last.y - last.frame.height - roomBelow(last.frame));
  let first = frames.length;
  while (first > 0 && frames[first - 1]?.frame.sinks) first -= 1;
  return [...frames.slice(0, first), ...lowered(frames.slice(first), down)];
}

/** Lines of notes, so that the last ends with the text block. */
export function atFootOf(height: number, lines: readonly Frame[]): Placed[] {
  const total = lines.reduce((sum, line) => sum + line.before + line.height, 0);
  let y = height - total;
  return lines.map((frame) => {
    const top = y + frame.before;
    y = top + frame.height;
    return { frame, y: top };
  });
}
