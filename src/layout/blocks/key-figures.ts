import { wholeBeside } from '../flow/beside.ts';
import { EMPTY, type Flow } from '../flow/flow.ts';
import type { Frame } from '../flow/frame.ts';
import { inBoxes, tied, withFirst } from '../flow/frames.ts';
import type { TaggedKeyFigure, TaggedKeyFigures } from '../tags/tagged-block.ts';
import type { Among } from './among.ts';
import { setBelow } from './caption.ts';
import { paddedRow, ruledRow } from './rows.ts';
import { ruleAt } from './rules.ts';
import { setText } from './set-text.ts';
import { displayed, type Setting } from './setting.ts';

/** Numbers shown large, on a grid of columns; one that needs more room takes two. */
export function setKeyFigures(block: TaggedKeyFigures, { area, setting }: Among): Flow {
  const { before, after, rowGap } = setting.theme.parts.keyFigures;
  const { before: space } = setting.theme.styles.source;
  const rows = rowsOf(block.figures, area.wide.width, setting).flatMap((row, index) =>
    withFirst(rowFrames(row, area.wide.x, setting), { before: index === 0 ? 0 : rowGap }),
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

function rowFrames(row: readonly Card[], x: number, setting: Setting): readonly Frame[] {
  const { width, gap } = setting.theme.parts.keyFigures;
  let left = x;
  const cards = row.map(({ figure, span }) => {
    const place = { x: left, width: span * width + (span - 1) * gap };
    left += place.width + gap;
    return cardFrames(figure, place, setting);
  });
  return wholeBeside(cards, setting.room.height / 2);
}

function cardFrames(
  { value, label, period }: TaggedKeyFigure,
  place: { readonly x: number; readonly width: number },
  setting: Setting,
): readonly Frame[] {
  const { colours, parts } = setting.theme;
  const { rule, ruleGap } = parts.keyFigures;
  const frames = [
    ...setText(value, 'keyNumber', place, setting),
    ...setText(label, 'keyLabel', place, setting),
    ...setText(period, 'keyPeriod', place, setting),
  ];
  const line = ruleAt({ ...place, y: 0 }, rule, colours.accent);
  return ruledRow(paddedRow(frames, rule + ruleGap, 0), line, () => []);
}
