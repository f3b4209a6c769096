import { EMPTY, type Flow } from '../flow/flow.ts';
import type { Frame } from '../flow/frame.ts';
import { inBoxes } from '../flow/frames.ts';
import type { TaggedOpening, TaggedOpenings } from '../tags/tagged-block.ts';
import type { Among } from './among.ts';
import { keptRow, paddedRow, ruledRow } from './rows.ts';
import { ruleAt } from './rules.ts';
import { baselineOf, setText } from './set-text.ts';
import { type Area, displayed, LABEL_GAP, type Setting } from './setting.ts';

/** Rows of more lines may be cut at a page's end. */
const WHOLE = 8;

/** What each section says: its name and period, and beside them its first paragraph. */
export function setOpenings({ entries }: TaggedOpenings, { area, setting }: Among): Flow {
  const { colours, parts } = setting.theme;
  const { firstRule, rule, padding } = parts.openings;
  const frames = entries.flatMap((entry, index) => {
    const thickness = index === 0 ? firstRule : rule;
    const colour = index === 0 ? colours.accent : colours.hairline;
    const line = ruleAt({ ...area.wide, y: 0 }, thickness, colour);
    const row = paddedRow(rowFrames(entry, area, setting), thickness + padding, padding);
    return ruledRow(row, line, () => []);
  });
  if (frames.length === 0) return EMPTY;
  const { after } = parts.table;
  return { frames: inBoxes(frames, area.boxes), before: 0, after, ...displayed(setting) };
}

function rowFrames(entry: TaggedOpening, area: Area, setting: Setting): readonly Frame[] {
  const { axis } = setting.theme.page;
  const { wide } = area;
  const baseline = baselineOf('openingText', setting);
  const names = (place: { x: number; width: number }) => [
    ...setText(entry.title, 'openingTitle', place, setting),
    ...setText(entry.period, 'openingPeriod', place, setting),
  ];
  if (axis === 0) {
    return [...names(wide), ...setText(entry.content, 'openingText', wide, setting)];
  }
  const text = { x: wide.x + axis, width: wide.width - axis, baseline };
  return keptRow(
    [
      names({ x: wide.x, width: axis - LABEL_GAP }),
      setText(entry.content, 'openingText', text, setting),
    ],
    WHOLE,
  );
}
