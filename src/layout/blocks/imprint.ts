import { whole, wholeBeside } from '../flow/beside.ts';
import { EMPTY, type Flow } from '../flow/flow.ts';
import type { Frame } from '../flow/frame.ts';
import { atFoot } from '../flow/frames.ts';
import type { TaggedImprint } from '../tags/tagged-block.ts';
import type { Among } from './among.ts';
import { setFoot } from './foot.ts';
import { paddedRow, ruledRow } from './rows.ts';
import { ruleAt } from './rules.ts';
import { setText } from './set-text.ts';
import type { Area, Setting } from './setting.ts';

/** Who publishes the pack: at the foot of the last page, under a rule. */
export function setImprint(imprint: TaggedImprint, among: Among): Flow {
  const { area, setting, previous } = among;
  const isInFoot = previous?.type === 'sources' && previous.block.style === 'compact';
  if (imprint.block.style === 'compact') {
    return isInFoot ? EMPTY : setFoot(undefined, imprint, among);
  }
  const { colours, grid, parts } = setting.theme;
  const { rule, gap } = parts.imprint;
  const frames = imprintFrames(imprint, area, setting);
  const line = ruleAt({ ...area.wide, y: 0 }, rule, colours.ink);
  const ruled = ruledRow(paddedRow(frames, rule + gap, 0), line, () => []);
  return { frames: atFoot(ruled), before: 2 * grid, after: 0 };
}

function imprintFrames(
  { label, lines }: TaggedImprint,
  area: Area,
  setting: Setting,
): readonly Frame[] {
  const most = setting.room.height / 2;
  const hasLabels = area.labels !== undefined && area.x > 0;
  const right = area.wide.x + area.wide.width;
  const place = hasLabels ? { x: area.x, width: right - area.x } : area.wide;
  const text = lines.flatMap((line) => setText(line, 'imprint', place, setting));
  const name = setText(label, 'imprintLabel', area.labels ?? area.wide, setting);
  return hasLabels ? wholeBeside([name, text], most) : whole([...name, ...text], most);
}
