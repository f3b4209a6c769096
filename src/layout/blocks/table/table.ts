import { EMPTY, type Flow } from '../../flow/flow.ts';
import { type Frame, NEVER } from '../../flow/frame.ts';
import { isEmpty } from '../../tags/tagged.ts';
import type { TaggedTable } from '../../tags/tagged-block.ts';
import type { Among } from '../among.ts';
import { setBelow, setCaption } from '../caption.ts';
import { onGrid, withAnchor } from '../paragraph.ts';
import type { Area, Setting } from '../setting.ts';
import { cellOf } from './cell.ts';
import { type Grid, gridOf } from './grid.ts';
import { headFrame, repeated } from './head.ts';
import { rowFrames } from './row.ts';

/** From the caption to the rule under it, and from a table to its sources, in points. */
const CAPTION_GAP = 3.5;
const BELOW_GAP = 4.5;

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
  const head = table.head.map((text) => cellOf(text, 'tableHead', setting));
  const rows = table.rows.map(({ cells, opensGroup }) => ({
    cells: cells.map((text) => cellOf(text, 'tableText', setting)),
    opensGroup,
  }));
  const grid = gridOf(table, head, rows, { area, setting });
  const top = headFrame(head, grid, setting);
  const body = rowFrames(rows, grid, setting);
  const repeatable = { ...repeated(top) };
  const frames = [
    ...captionFrames(table, area, setting),
    top,
    ...body.map((frame, index) => (index === 0 ? frame : { ...frame, head: repeatable })),
    ...belowFrames(table, area, setting),
  ].map((frame, index) => ({
    ...frame,
    boxes: area.boxes,
    breakCost: index === 0 ? 0 : frame.breakCost,
  }));
  return { frames: withAnchor(frames, table.block.anchor), before, after, isDisplay: true };
}

function captionFrames({ caption }: TaggedTable, area: Area, setting: Setting): readonly Frame[] {
  if (caption === undefined) return [];
  const frames = setCaption(caption, area, setting).map(tied);
  const last = frames.length - 1;
  // The gap is a part of the last line, so that the rule moves with it.
  const spaced = frames.map((frame, index) =>
    index === last ? { ...frame, height: frame.height + CAPTION_GAP } : frame,
  );
  return onGrid(spaced, { ...area, boxes: [] });
}

function belowFrames({ below, block }: TaggedTable, area: Area, setting: Setting): Frame[] {
  const place = block.style === 'registry' ? area.wide : area;
  const full = below.filter(({ text }) => !isEmpty(text));
  return setBelow(full, place, setting).map((frame, index) =>
    tied(index === 0 ? { ...frame, before: BELOW_GAP } : frame),
  );
}

function tied(frame: Frame): Frame {
  return { ...frame, breakCost: NEVER };
}

export type { Grid };
