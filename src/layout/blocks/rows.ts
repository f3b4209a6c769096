import type { Item } from '../display-list.ts';
import { abreast, beside } from '../flow/beside.ts';
import type { Frame } from '../flow/frame.ts';
import { withFirst, withLast } from '../flow/frames.ts';
import { moved } from '../flow/moved.ts';

/** White above and below a row, as a part of its first and last frames. Lengths in points. */
export function paddedRow(
  frames: readonly Frame[],
  above: number,
  below: number,
): readonly Frame[] {
  const [first] = frames;
  if (first === undefined) return frames;
  const lowered = withFirst(frames, {
    height: first.height + above,
    items: moved(first.items, 0, above),
  });
  return withLast(lowered, ({ height }) => ({ height: height + below }));
}

/** Draws rules at the top of a row's first frame and at the bottom of its last. */
export function ruledRow(
  frames: readonly Frame[],
  top: readonly Item[],
  bottom: (y: number) => readonly Item[],
): readonly Frame[] {
  const [first] = frames;
  if (first === undefined) return frames;
  const topped = withFirst(frames, { items: [...top, ...first.items] });
  return withLast(topped, ({ items, height }) => ({ items: [...items, ...bottom(height)] }));
}

/** Columns beside each other in one frame, unless they have more lines than a page likes. */
export function keptRow(
  columns: readonly (readonly Frame[])[],
  mostLines: number,
): readonly Frame[] {
  const frames = beside(columns);
  return frames.length > mostLines ? frames : [abreast(columns)];
}
