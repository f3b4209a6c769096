import type { StyleName } from '../../model/theme.ts';
import { EMPTY, type Flow } from '../flow/flow.ts';
import type { Frame } from '../flow/frame.ts';
import type { TaggedBlock, TaggedParagraph } from '../tags/tagged-block.ts';
import type { Among } from './among.ts';
import { setText } from './set-text.ts';
import type { Area, Setting } from './setting.ts';

export function setParagraph(paragraph: TaggedParagraph, among: Among): Flow {
  const { area, setting } = among;
  const style = styleOf(paragraph, area);
  const { before, after, indent } = setting.theme.styles[style];
  const width = widthOf(paragraph, area, setting);
  const own = follows(among.previous, paragraph) ? indent : 0;
  const frames = setText(paragraph.text, style, { x: area.x, width, indent: own }, setting);
  if (frames.length === 0) return EMPTY;
  const anchored = withAnchor(frames, paragraph.block.anchor);
  return { frames: onGrid(anchored, area), before, after };
}

function styleOf({ block }: TaggedParagraph, area: Area): StyleName {
  return block.style === 'body' ? area.style : block.style;
}

function widthOf({ block }: TaggedParagraph, area: Area, { theme, room }: Setting): number {
  if (block.style !== 'lead' || area.depth > 0 || area.boxes.length > 0) return area.width;
  return Math.min(theme.page.lead, room.width - area.x);
}

/** Only a paragraph behind one of its own kind is indented. */
function follows(previous: TaggedBlock | undefined, paragraph: TaggedParagraph): boolean {
  return previous?.type === 'paragraph' && previous.block.style === paragraph.block.style;
}

/** Lets the first frame be led to. */
export function withAnchor(frames: readonly Frame[], id: string | undefined): readonly Frame[] {
  const [first, ...rest] = frames;
  if (first === undefined || id === undefined) return frames;
  return [{ ...first, anchors: [{ id, y: 0 }, ...first.anchors] }, ...rest];
}

/** Puts the first line on the baseline grid, and all lines into the area's boxes. */
export function onGrid(frames: readonly Frame[], area: Area): readonly Frame[] {
  const snap = area.snaps ? { snap: { lead: 0 } } : {};
  return frames.map((frame, index) => ({
    ...frame,
    ...(index === 0 ? snap : {}),
    boxes: [...area.boxes, ...frame.boxes],
  }));
}
