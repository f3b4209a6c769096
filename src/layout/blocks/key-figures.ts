import type { Item } from '../display-list.ts';
import { asOne, beside } from '../flow/beside.ts';
import { EMPTY, type Flow } from '../flow/flow.ts';
import type { Frame } from '../flow/frame.ts';
import { inBoxes, tied, withFirst } from '../flow/frames.ts';
import { moved } from '../flow/moved.ts';
import type { TaggedKeyFigure, TaggedKeyFigures } from '../tags/tagged-block.ts';
import type { Among } from './among.ts';
import { setBelow } from './caption.ts';
import { setText } from './set-text.ts';
import { displayed, type Setting } from './setting.ts';

/** Numbers shown large, on a grid of columns; one that needs more room takes two. */
export function setKeyFigures(block: TaggedKeyFigures, { area, setting }: Among): Flow {
  const { before, after, rowGap } = setting.theme.parts.keyFigures;
  const { before: space } = setting.theme.styles.source;
  const rows = rowsOf(block.figures, area.wide.width, setting).flatMap((row, index) =>
    withFirst([rowFrame(row, area.wide.x, setting)], { before: index === 0 ? 0 : rowGap }),
  );
  const below = tied(setBelow(block.below, area.wide, setting));
  const frames = [...rows, ...withFirst(below, { before: space })];
  if (frames.length === 0) return EMPTY;
  return { frames: inBoxes(frames, area.boxes), before, after, ...displayed(setting) };
}

/** A figure in its columns. */
interface Card {
  readonly figure: TaggedKeyFigure;
  readonly span: number;
}

function rowsOf(figures: readonly TaggedKeyFigure[], room: number, setting: Setting): Card[][] {
  const { width, gap } = setting.theme.parts.keyFigures;
  const columns = columnsIn(room, setting);
  const rows: Card[][] = [];
  let left = 0;
  for (const figure of figures) {
    const needed = numberWidth(figure, setting);
    const span = Math.min(columns, Math.max(1, Math.ceil((needed + gap) / (width + gap))));
    const last = rows.at(-1);
    if (last === undefined || span > left) rows.push([{ figure, span }]);
    else last.push({ figure, span });
    left = (last === undefined || span > left ? columns : left) - span;
  }
  return rows.map((row) => filled(row, columns));
}

function columnsIn(room: number, { theme }: Setting): number {
  const { columns, width, gap } = theme.parts.keyFigures;
  return Math.max(1, Math.min(columns, Math.floor((room + gap) / (width + gap))));
}

/** The last card of a row takes what is left of it. */
function filled(row: readonly Card[], columns: number): Card[] {
  const used = row.reduce((sum, { span }) => sum + span, 0);
  return row.map((card, index) =>
    index === row.length - 1 ? { ...card, span: card.span + columns - used } : card,
  );
}

function numberWidth({ value }: TaggedKeyFigure, { types }: Setting): number {
  return value.runs.reduce((sum, { text, marks, style }) => {
    return sum + types.word(types.look(style ?? 'keyNumber', marks), text).width;
  }, 0);
}

function rowFrame(row: readonly Card[], x: number, setting: Setting): Frame {
  const { width, gap } = setting.theme.parts.keyFigures;
  let left = x;
  const cards = row.map(({ figure, span }) => {
    const place = { x: left, width: span * width + (span - 1) * gap };
    left += place.width + gap;
    return cardFrame(figure, place, setting);
  });
  return asOne(beside(cards.map((frame) => [frame])));
}

function cardFrame(
  { value, label, period }: TaggedKeyFigure,
  place: { readonly x: number; readonly width: number },
  setting: Setting,
): Frame {
  const { colours, parts } = setting.theme;
  const { rule, ruleGap } = parts.keyFigures;
  const frame = asOne([
    ...setText(value, 'keyNumber', place, setting),
    ...setText(label, 'keyLabel', place, setting),
    ...setText(period, 'keyPeriod', place, setting),
  ]);
  if (rule === 0) return frame;
  const { x, width } = place;
  const owner = { artifact: 'Layout' } as const;
  const bar: Item = {
    type: 'rectangle',
    x,
    y: 0,
    width,
    height: rule,
    fill: colours.accent,
    owner,
  };
  const down = rule + ruleGap;
  return { ...frame, height: frame.height + down, items: [bar, ...moved(frame.items, 0, down)] };
}
