import { type Box, type Frame, frameOf, NEVER } from './frame.ts';

/** What is done with the frames of a block when it is put among others. */

function changed(frame: Frame, changes: Partial<Frame>): Frame {
  return { ...frame, ...changes };
}

/** Frames with something else about the first. */
export function withFirst(frames: readonly Frame[], changes: Partial<Frame>): readonly Frame[] {
  const [first, ...rest] = frames;
  return first === undefined ? frames : [changed(first, changes), ...rest];
}

/** Frames with something else about the last. */
export function withLast(
  frames: readonly Frame[],
  change: (last: Frame) => Partial<Frame>,
): readonly Frame[] {
  const last = frames.at(-1);
  return last === undefined ? frames : [...frames.slice(0, -1), changed(last, change(last))];
}

/** Puts frames into boxes, around those that they stand in already. */
export function inBoxes(frames: readonly Frame[], boxes: readonly Box[]): readonly Frame[] {
  if (boxes.length === 0) return frames;
  return frames.map((frame) => changed(frame, { boxes: [...boxes, ...frame.boxes] }));
}

/** Frames that stay with what comes before them. */
export function tied(frames: readonly Frame[]): readonly Frame[] {
  return frames.map((frame) => changed(frame, { breakCost: NEVER }));
}

/** Frames that stay on one page. */
export function together(frames: readonly Frame[]): readonly Frame[] {
  return withFirst(tied(frames), { breakCost: 0 });
}

/** Lets the first frame be led to. */
export function withAnchor(frames: readonly Frame[], id: string | undefined): readonly Frame[] {
  const [first] = frames;
  if (id === undefined) return frames;
  // What shows nothing can be led to nevertheless.
  if (first === undefined) return [frameOf(0, [], { anchors: [{ id, y: 0 }] })];
  return withFirst(frames, { anchors: [{ id, y: 0 }, ...first.anchors] });
}

/** Puts the first line on the baseline grid, in an area that keeps it. */
export function onGrid(
  frames: readonly Frame[],
  { snaps }: { readonly snaps: boolean },
): readonly Frame[] {
  return snaps ? withFirst(frames, { snap: { lead: 0 } }) : frames;
}

/** Frames that stand at a page's foot. */
export function atFoot(frames: readonly Frame[]): readonly Frame[] {
  return frames.map((frame) => changed(frame, { sinks: true }));
}

export function heightOf(frames: readonly Frame[]): number {
  return frames.reduce((sum, { before, height }) => sum + before + height, 0);
}
