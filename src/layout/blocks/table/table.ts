import { EMPTY, type Flow } from '../../flow/flow.ts';
import type { Frame, RepeatedHead } from '../../flow/frame.ts';
import { inBoxes, onGrid, tied, withAnchor, withFirst, withLast } from '../../flow/frames.ts';
import { isEmpty } from '../../tags/tagged.ts';
import type { TaggedTable } from '../../tags/tagged-block.ts';
import type { Among } from '../among.ts';
import { captionWidth, setBelow, setCaption } from '../caption.ts';
import { type Area, displayed, type Setting } from '../setting.ts';
import { gridOf } from './grid.ts';
import { headFrames, repeatedHead } from './head.ts';
import { measured } from './measured.ts';
import { rowFrames } from './row.ts';

/**
 * Rules across and none down; the head is repeated on each page that the table reaches.
 *
 *     Table 1   Sentence
 *     ───────────────────── top rule
 *     Group     Purpose
 *     ───────────────────── rule under the head
 *     Women     …
 *     ───────────────────── bottom rule
 */
export function setTable(table: TaggedTable, { area, setting }: Among): Flow {
  if (table.head.length === 0) return EMPTY;
  const { before, after } = setting.theme.parts.table;
  const words = measured(table, setting);
  const grid = gridOf(words, area, setting);
  const top = headFrames(words.head, grid, setting);
  const body = rowFrames(words.rows, grid, setting);
  const frames = [
    ...captionFrames(table, area, setting),
    ...top,
    ...repeating(body, repeatedHead(top)),
    ...belowFrames(table, area, setting),
  ];
  const whole = withAnchor(withFirst(frames, { breakCost: 0 }), table.block.anchor);
  return { frames: inBoxes(whole, area.boxes), before, after, ...displayed(setting) };
}

/** All rows but the first bring the head with them where they open a page. */
function repeating(rows: readonly Frame[], head: RepeatedHead | undefined): readonly Frame[] {
  const [first, ...rest] = rows;
  if (first === undefined || head === undefined) return rows;
  return [first, ...rest.map((row): Frame => withHead(row, head))];
}

function withHead(row: Frame, head: RepeatedHead): Frame {
  return { ...row, head };
}

function captionFrames({ caption }: TaggedTable, area: Area, setting: Setting): readonly Frame[] {
  if (caption === undefined) return [];
  const frames = tied(setCaption(caption, area, setting));
  const gap = setting.theme.styles.caption.after;
  // The gap is a part of the last line, so that the rule moves with it.
  const spaced = withLast(frames, ({ height }) => ({ height: height + gap }));
  return onGrid(spaced, area);
}

function belowFrames(
  { below, block }: TaggedTable,
  area: Area,
  setting: Setting,
): readonly Frame[] {
  const isWide = block.style === 'registry';
  const place = isWide ? area.wide : { x: area.x, width: captionWidth(area, setting) };
  const full = below.filter(({ text }) => !isEmpty(text));
  const { before } = setting.theme.styles.source;
  return withFirst(tied(setBelow(full, place, setting)), { before });
}
