import type { Box, Frame } from '../flow/frame.ts';

const EPSILON = 0.001;

/** The top of a frame that opens a page: under its boxes' edges and the head that it repeats. */
export function topOfFirst(frame: Frame): number {
  return padding(frame.boxes, 0, 'padTop') + (frame.head?.height ?? 0);
}

/** The top of a frame under another that ends at `bottom`. */
export function topUnder(frame: Frame, above: Frame, bottom: number, step: number): number {
  const shared = sharedBoxes(above.boxes, frame.boxes);
  const top =
    bottom +
    padding(above.boxes, shared, 'padBottom') +
    frame.before +
    padding(frame.boxes, shared, 'padTop');
  return snapped(top, frame, step);
}

/** The room that a frame needs under it if it closes a page. */
export function roomBelow({ boxes }: Frame): number {
  return padding(boxes, 0, 'padBottom');
}

function snapped(top: number, { snap }: Frame, step: number): number {
  if (snap === undefined || step === 0) return top;
  return Math.ceil((top + snap.lead) / step - EPSILON) * step - snap.lead;
}

/** How many boxes, from the outermost, two frames stand in together. */
function sharedBoxes(one: readonly Box[], other: readonly Box[]): number {
  let shared = 0;
  while (shared < one.length && one[shared]?.id === other[shared]?.id) shared += 1;
  return shared;
}

export function padding(boxes: readonly Box[], from: number, side: 'padTop' | 'padBottom'): number {
  let sum = 0;
  for (let index = from; index < boxes.length; index += 1) sum += boxes[index]?.[side] ?? 0;
  return sum;
}
