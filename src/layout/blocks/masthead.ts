import type { StyleName } from '../../model/theme.ts';
import type { Item } from '../display-list.ts';
import { asOne } from '../flow/beside.ts';
import type { Flow } from '../flow/flow.ts';
import { type Box, type Frame, frameOf } from '../flow/frame.ts';
import { inBoxes, withFirst } from '../flow/frames.ts';
import { moved } from '../flow/moved.ts';
import type { TaggedText } from '../tags/tagged.ts';
import type { TaggedEntry, TaggedMasthead } from '../tags/tagged-block.ts';
import type { Among } from './among.ts';
import { ruleAt } from './rules.ts';
import { setText } from './set-text.ts';
import type { Area, Setting } from './setting.ts';

/**
 * The title on a field of colour that reaches the paper's edges. Measures count from the paper's
 * top; a title that needs more room makes the field higher.
 *
 *     │ kind                     side │
 *     │ Title                         │
 *     │ ───────────────────────────── │
 *     │ label    label    label       │
 */
export function setMasthead(masthead: TaggedMasthead, { area, setting }: Among): Flow {
  const { height, ruleTop } = setting.theme.parts.masthead;
  const title = titleFrame(masthead, area, setting);
  const entries = entriesFrame(masthead.entries, area, setting);
  const down = Math.max(0, title.bottom - ruleTop);
  const bottom = Math.max(height + down, ruleTop + down + entries.height + setting.theme.grid);
  const items = [
    ...kindItems(masthead, area, setting),
    ...title.items,
    ...moved(entries.items, 0, ruleTop + down),
  ];
  const { top } = setting.paper;
  if (bottom > setting.paper.height * MOST) return runningOn(masthead, area, setting);
  const frame = frameOf(bottom - top, moved(items, 0, -top), {
    boxes: [fieldOf(area, setting)],
    notes: [...title.notes, ...entries.notes],
  });
  return { frames: [frame], before: 0, after: 0 };
}

/** A field higher than this part of the paper is set line by line, and may go on at the next page. */
const MOST = 0.6;

function runningOn(masthead: TaggedMasthead, area: Area, setting: Setting): Flow {
  const { grid } = setting.theme;
  const lines = (text: TaggedText, style: StyleName) =>
    withFirst(setText(text, style, area.wide, setting), { before: grid });
  const frames = [
    ...lines(masthead.kind, 'mastheadKind'),
    ...lines(masthead.side, 'mastheadSide'),
    ...lines(masthead.title, 'mastheadTitle'),
    ...lines(masthead.subtitle, 'mastheadSubtitle'),
    ...masthead.entries.flatMap(({ label, value }) => [
      ...lines(label, 'mastheadLabel'),
      ...setText(value, 'mastheadValue', area.wide, setting),
    ]),
  ];
  const field = { ...fieldOf(area, setting), padBottom: grid };
  return { frames: inBoxes(frames, [field]), before: 0, after: grid };
}

function fieldOf(area: Area, { theme }: Setting): Box {
  const id = Symbol('masthead');
  const fill = theme.colours.field;
  return { id, ...area.wide, padTop: 0, padBottom: 0, fill, rules: [], bleeds: 'top' };
}

function kindItems({ kind, side }: TaggedMasthead, area: Area, setting: Setting): readonly Item[] {
  const { kindTop } = setting.theme.parts.masthead;
  const place = { ...area.wide, width: area.wide.width / 2 };
  const right = { x: area.wide.x + place.width, width: place.width, align: 'right' as const };
  const items = [
    ...asOne(setText(kind, 'mastheadKind', place, setting)).items,
    ...asOne(setText(side, 'mastheadSide', right, setting)).items,
  ];
  return moved(items, 0, kindTop);
}

function titleFrame({ title, subtitle }: TaggedMasthead, area: Area, setting: Setting) {
  const { titleTop } = setting.theme.parts.masthead;
  const place = { ...area.wide, isBalanced: true } as const;
  const frame = asOne([
    ...setText(title, 'mastheadTitle', place, setting),
    ...setText(subtitle, 'mastheadSubtitle', place, setting),
  ]);
  const items = moved(frame.items, 0, titleTop);
  return { items, notes: frame.notes, bottom: titleTop + frame.height };
}

function entriesFrame(entries: readonly TaggedEntry[], area: Area, setting: Setting): Frame {
  const { colours, parts } = setting.theme;
  const { rule, ruleGap, columns, gap } = parts.masthead;
  const width = (area.wide.width - gap * (columns - 1)) / columns;
  const rows = Math.ceil(entries.length / columns);
  const frames: Frame[] = [];
  for (let row = 0; row < rows; row += 1) {
    const own = entries.slice(row * columns, (row + 1) * columns);
    const cells = own.map((entry, index) => {
      const left = index * (width + gap);
      // The last of a row has the rest of it.
      const right = index === own.length - 1 ? area.wide.width : left + width;
      const place = { x: area.wide.x + left, width: right - left };
      return asOne([
        ...setText(entry.label, 'mastheadLabel', place, setting),
        ...setText(entry.value, 'mastheadValue', place, setting),
      ]);
    });
    const height = Math.max(...cells.map((cell) => cell.height));
    const items = cells.flatMap((cell) => cell.items);
    const notes = cells.flatMap((cell) => cell.notes);
    frames.push(frameOf(height, items, { notes, before: row === 0 ? 0 : ruleGap }));
  }
  const line = ruleAt({ ...area.wide, y: 0 }, rule, colours.fieldRule);
  if (frames.length === 0) return frameOf(0, []);
  const whole = asOne(frames);
  const down = rule + ruleGap;
  return {
    ...whole,
    height: whole.height + down,
    items: [...line, ...moved(whole.items, 0, down)],
  };
}
