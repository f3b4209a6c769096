import type { Item } from '../display-list.ts';
import type { Flow } from '../flow/flow.ts';
import type { Frame, PageNumber } from '../flow/frame.ts';
import { inBoxes, withFirst } from '../flow/frames.ts';
import { isEmpty, joined } from '../tags/tagged.ts';
import type { TaggedContents, TaggedContentsRow } from '../tags/tagged-block.ts';
import type { Among } from './among.ts';
import { keptRow, paddedRow, ruledRow } from './rows.ts';
import { ruleAt } from './rules.ts';
import { baselineOf, setText } from './set-text.ts';
import type { Area, Setting } from './setting.ts';

/** Room for the page number at the right edge, and how far lower levels stand in, in points. */
const PAGE_ROOM = 36;
const STEP = 12;

/** A row a heading; a hairline leads the eye to its page number. */
export function setContents({ rows }: TaggedContents, { area, setting, previous }: Among): Flow {
  const { colours, parts } = setting.theme;
  const { rule } = parts.contents;
  const line = (y: number) => ruleAt({ ...area.wide, y }, rule, colours.hairline);
  const frames = rows.flatMap((row, index) => {
    const last = index === rows.length - 1;
    return ruledRow(rowFrames(row, area, setting), line(0), last ? line : () => []);
  });
  const after = Math.max(setting.theme.styles.body.after, setting.theme.parts.table.after);
  const before = previous?.type === 'heading' ? 0 : setting.theme.parts.table.before;
  return { frames: inBoxes(frames, area.boxes), before, after };
}

function rowFrames(row: TaggedContentsRow, area: Area, setting: Setting): readonly Frame[] {
  const { parts, styles } = setting.theme;
  const padding = Math.max(0, parts.contents.rowHeight - styles.contentsTitle.leading) / 2;
  const frames = paddedRow(keptRow(columnsOf(row, area, setting), WHOLE), padding, padding);
  const linked = frames.map((frame) => withLink(frame, row, area));
  return withFirst(linked, { pageNumbers: [pageNumberOf(row, padding, area, setting)] });
}

/** Titles of more lines may be cut at a page's end. */
const WHOLE = 6;

/** All of a row leads to its page. */
function withLink(frame: Frame, { link }: TaggedContentsRow, area: Area): Frame {
  const place: Item = { type: 'link', ...area.wide, y: 0, height: frame.height, ...link };
  return { ...frame, items: [...frame.items, place] };
}

function pageNumberOf(
  { link, page }: TaggedContentsRow,
  above: number,
  { wide }: Area,
  setting: Setting,
): PageNumber {
  return {
    link,
    anchor: 'anchor' in link.to ? link.to.anchor : '',
    owner: { leaf: page },
    style: 'contentsPage',
    right: wide.x + wide.width,
    baseline: above + baselineOf('contentsTitle', setting),
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
