import type { Item } from '../display-list.ts';
import { asOne, beside } from '../flow/beside.ts';
import type { Flow } from '../flow/flow.ts';
import type { Frame } from '../flow/frame.ts';
import { moved } from '../flow/moved.ts';
import { isEmpty, joined } from '../tags/tagged.ts';
import type { TaggedContents, TaggedContentsRow } from '../tags/tagged-block.ts';
import type { Among } from './among.ts';
import { ruleAt } from './rules.ts';
import { baselineOf, setText } from './set-text.ts';
import type { Area, Setting } from './setting.ts';

/** Room for the page number at the right edge, and how far lower levels stand in, in points. */
const PAGE_ROOM = 36;
const STEP = 12;

/** A row a heading; a hairline leads the eye to its page number. */
export function setContents({ rows }: TaggedContents, { area, setting }: Among): Flow {
  const { colours, parts } = setting.theme;
  const { rule } = parts.contents;
  const { x, width } = area.wide;
  const frames = rows.map((row, index): Frame => {
    const frame = rowFrame(row, area, setting);
    const line = ruleAt({ x, y: 0, width }, rule, colours.hairline);
    const last = index === rows.length - 1;
    const end = last ? ruleAt({ x, y: frame.height, width }, rule, colours.hairline) : [];
    return { ...frame, boxes: area.boxes, items: [...line, ...frame.items, ...end] };
  });
  return { frames, before: 0, after: setting.theme.styles.body.after };
}

function rowFrame(row: TaggedContentsRow, area: Area, setting: Setting): Frame {
  const { parts, styles } = setting.theme;
  const baseline = baselineOf('contentsTitle', setting);
  const right = area.wide.x + area.wide.width;
  const columns = columnsOf(row, area, setting);
  const whole = asOne(beside(columns));
  const padding = Math.max(0, parts.contents.rowHeight - styles.contentsTitle.leading);
  const height = whole.height + padding;
  const style = 'contentsPage';
  const owner = { leaf: row.page };
  const { link } = row;
  const anchor = 'anchor' in link.to ? link.to.anchor : '';
  const number = { link, anchor, owner, style, right, baseline: baseline + padding / 2 } as const;
  const area1: Item = {
    type: 'link',
    x: area.wide.x,
    y: 0,
    width: area.wide.width,
    height,
    ...link,
  };
  return {
    ...whole,
    height,
    items: [...moved(whole.items, 0, padding / 2), area1],
    pageNumbers: [number],
  };
}

function columnsOf(row: TaggedContentsRow, area: Area, setting: Setting): Frame[][] {
  const { periodAt } = setting.theme.parts.contents;
  const { wide } = area;
  const baseline = baselineOf('contentsTitle', setting);
  const periodLeft = wide.x + periodAt;
  const right = wide.x + wide.width - PAGE_ROOM;
  const titleRight = isEmpty(row.period) ? right : Math.min(right, periodLeft - STEP);
  const hasLabels = area.labels !== undefined && area.x > 0;
  const left = area.x + STEP * Math.max(0, row.level - 1);
  const words = hasLabels ? row.title : joined(row.title.lang, row.number, row.title);
  const title = setText(words, 'contentsTitle', { x: left, width: titleRight - left }, setting);
  const number =
    hasLabels && area.labels !== undefined
      ? setText(row.number, 'contentsNumber', { ...area.labels, baseline }, setting)
      : [];
  const place = { x: periodLeft, width: right - periodLeft, baseline };
  return [number, title, setText(row.period, 'contentsPeriod', place, setting)];
}
