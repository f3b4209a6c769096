import { inlineText } from '../../model/reading-text.ts';
import type { StyleName } from '../../model/theme.ts';
import { EMPTY, type Flow } from '../flow/flow.ts';
import { inBoxes, onGrid, withAnchor } from '../flow/frames.ts';
import type { TaggedBlock, TaggedParagraph } from '../tags/tagged-block.ts';
import type { Among } from './among.ts';
import { setText } from './set-text.ts';
import type { Area, Setting } from './setting.ts';

export function setParagraph(paragraph: TaggedParagraph, among: Among): Flow {
  const { area, setting } = among;
  const style = styleOf(paragraph, area);
  const { indent } = setting.theme.styles[style];
  const space = spaceOf(style, area, setting);
  const width = widthOf(paragraph, area, setting);
  const own = follows(among.previous, paragraph) ? indent : 0;
  const frames = setText(paragraph.text, style, { x: area.x, width, indent: own }, setting);
  if (frames.length === 0 && paragraph.block.anchor === undefined) return EMPTY;
  const anchored = withAnchor(onGrid(frames, area), paragraph.block.anchor);
  return { frames: inBoxes(anchored, area.boxes), ...space, ...leadIn(paragraph, among) };
}

function styleOf({ block }: TaggedParagraph, area: Area): StyleName {
  return block.style === 'body' ? area.style : block.style;
}

/**
 * The spaces of quotes and boxes stand around them; inside, paragraphs are as far apart as in the
 * text, or half a line where only an indent would part them.
 */
function spaceOf(style: StyleName, { isTight }: Area, { theme }: Setting) {
  const { before, after } = theme.styles[style];
  if (isTight) return { before: 0, after: 0 };
  if (style !== 'quote' && style !== 'noteBox') return { before, after };
  return { before: 0, after: Math.max(theme.styles.body.after, theme.grid / 2) };
}

function widthOf({ block }: TaggedParagraph, area: Area, { theme, room }: Setting): number {
  if (block.style !== 'lead' || area.depth > 0 || area.boxes.length > 0) return area.width;
  return Math.min(theme.page.lead, room.width - area.x);
}

/** Only a paragraph behind one of its own kind is indented. */
function follows(previous: TaggedBlock | undefined, paragraph: TaggedParagraph): boolean {
  return previous?.type === 'paragraph' && previous.block.style === paragraph.block.style;
}

/** Words that end in a colon stay with what they announce. */
function leadIn({ block }: TaggedParagraph, { next }: Among): { readonly keepsNext?: true } {
  const announces = next !== undefined && next.type !== 'paragraph' && next.type !== 'heading';
  return announces && /:\s*$/.test(inlineText(block.content)) ? { keepsNext: true } : {};
}
