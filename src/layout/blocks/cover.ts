import type { Flow } from '../flow/flow.ts';
import type { Frame } from '../flow/frame.ts';
import { atFoot, heightOf, withFirst } from '../flow/frames.ts';
import type { TaggedCover } from '../tags/tagged-block.ts';
import type { Among } from './among.ts';
import { labelRow } from './label-row.ts';
import { ruledRow } from './rows.ts';
import { ruleAt } from './rules.ts';
import { setText } from './set-text.ts';
import type { Area, Setting } from './setting.ts';

/** The first page: what kind of document, its title under a rule, and its entries at the foot. */
export function setCover(cover: TaggedCover, { area, setting }: Among): Flow {
  const kind = setText(cover.kind, 'coverKind', area, setting);
  const { coverSubtitle } = setting.theme.styles;
  const subtitle = setText(
    cover.subtitle,
    'coverSubtitle',
    { x: area.x, width: area.width, isBalanced: true },
    setting,
  );
  const frames = [
    ...kind,
    ...titleFrames(cover, heightOf(kind), area, setting),
    ...withFirst(subtitle, { before: coverSubtitle.before }),
    ...entryFrames(cover, area, setting),
  ];
  return { frames, before: 0, after: 0, closesPage: true };
}

function titleFrames(
  { title }: TaggedCover,
  used: number,
  area: Area,
  setting: Setting,
): readonly Frame[] {
  const { colours, grid, parts } = setting.theme;
  const { ruleTop, ruleWidth, ruleHeight, titleTop, titleShift } = parts.cover;
  const place = {
    x: area.x - titleShift,
    width: area.width + titleShift,
    isBalanced: true,
  } as const;
  const [first, ...rest] = setText(title, 'coverTitle', place, setting);
  if (first === undefined) return [];
  const before = Math.max(2 * grid, titleTop - setting.paper.top - used);
  const y = ruleTop - titleTop;
  const rule = ruleAt({ x: area.x, y, width: ruleWidth }, ruleHeight, colours.accent);
  return [{ ...first, before, items: [...rule, ...first.items] }, ...rest];
}

function entryFrames({ entries }: TaggedCover, area: Area, setting: Setting): readonly Frame[] {
  const { colours, grid, parts } = setting.theme;
  const { rowHeight, rule } = parts.cover;
  const line = (y: number) => ruleAt({ ...area.wide, y }, rule, colours.hairline);
  const rows = entries.flatMap(({ label, value }, index) => {
    const row = labelRow(label, value, { area, setting, leastHeight: rowHeight });
    return ruledRow(row, line(0), index === entries.length - 1 ? line : () => []);
  });
  return atFoot(withFirst(rows, { before: 2 * grid }));
}
