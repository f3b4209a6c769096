import { inlineText } from '../../model/reading-text.ts';
import type { StyleName } from '../../model/theme.ts';
import { beside } from '../flow/beside.ts';
import type { Flow } from '../flow/flow.ts';
import type { Frame } from '../flow/frame.ts';
import { heightOf, inBoxes, together, withAnchor, withFirst } from '../flow/frames.ts';
import { isEmpty, joined } from '../tags/tagged.ts';
import type { TaggedHeading } from '../tags/tagged-block.ts';
import type { Among } from './among.ts';
import { baselineOf, setText } from './set-text.ts';
import type { Area, Setting } from './setting.ts';

const styles = ['heading1', 'heading2', 'heading3', 'heading4', 'heading5', 'heading6'] as const;

/**
 * A heading is never parted from what it belongs to. Its number stands beside it where there is a
 * second edge, and before it where there is none.
 */
export function setHeading(heading: TaggedHeading, { area, setting }: Among): Flow {
  const style = styles[heading.block.level - 1] ?? 'heading6';
  const { before, after } = setting.theme.styles[style];
  const periods = setText(heading.period, 'headingPeriod', area, setting);
  const periodAfter = setting.theme.styles.headingPeriod.after;
  const title = titleFrames(heading, style, area, setting);
  const frames = inBoxes(together([...title, ...periods]), area.boxes);
  const space = periods.length === 0 ? after : periodAfter;
  return {
    frames: withSection(withAnchor(frames, heading.block.anchor), heading, area, setting),
    before,
    after: space,
    keepsNext: true,
    ...(area.snaps ? { lead: heightOf(frames) + space } : {}),
  };
}

function titleFrames(
  heading: TaggedHeading,
  style: StyleName,
  area: Area,
  setting: Setting,
): Frame[] {
  const { number, title } = heading;
  const place = { x: area.x, width: area.width, isBalanced: true } as const;
  if (isEmpty(number)) return setText(title, style, place, setting);
  if (area.labels === undefined || area.x === 0) {
    return setText(joined(title.lang, number, title), style, place, setting);
  }
  const baseline = baselineOf(style, setting);
  return beside([
    setText(number, 'headingNumber', { ...area.labels, baseline }, setting),
    setText(title, style, place, setting),
  ]);
}

/** Running heads name the section that a page is in; floats stay in theirs. */
function withSection(
  frames: readonly Frame[],
  { block }: TaggedHeading,
  { depth, boxes }: Area,
  { sectionLevel }: Setting,
): readonly Frame[] {
  const isOutermost = depth === 0 && boxes.length === 0;
  if (!isOutermost || block.level > sectionLevel) return frames;
  const section = block.level === 1 ? { section: inlineText(block.content) } : {};
  return withFirst(frames, { ...section, isBarrier: true });
}
