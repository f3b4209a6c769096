import type { Item } from '../../display-list.ts';
import { whole } from '../../flow/beside.ts';
import type { Frame, RepeatedHead } from '../../flow/frame.ts';
import { tied } from '../../flow/frames.ts';
import { paddedRow, ruledRow } from '../rows.ts';
import { ruleAt } from '../rules.ts';
import type { Setting } from '../setting.ts';
import type { Cell } from './cell.ts';
import type { Grid } from './grid.ts';
import { cellFrames } from './row.ts';

/** A head higher than this part of a page is cut at the page's end, and not repeated. */
const MOST = 0.4;

/** The head's row between its rules; a table whose head is empty has the upper rule alone. */
export function headFrames(cells: readonly Cell[], grid: Grid, setting: Setting): readonly Frame[] {
  const { colours, parts } = setting.theme;
  const { topRule, headRule, headTop, headBottom } = parts.table;
  const topLine = ruleAt({ x: grid.x, y: 0, width: grid.width }, topRule, colours.ink);
  const words = cellFrames(cells, grid, setting);
  if (cells.every(({ most }) => most === 0)) {
    return tied(words.slice(0, 1).map((frame) => onlyRule(frame, topRule, topLine)));
  }
  const row = whole(words, setting.room.height * MOST);
  const padded = paddedRow(row, topRule + headTop, headBottom + headRule);
  const ruled = ruledRow(padded, topLine, (bottom) =>
    ruleAt({ x: grid.x, y: bottom - headRule, width: grid.width }, headRule, colours.ink),
  );
  return tied(ruled);
}

function onlyRule(frame: Frame, height: number, items: readonly Item[]): Frame {
  return { ...frame, height, items };
}

/** The head on later pages, which is an artifact: the table has its head once. */
export function repeatedHead(frames: readonly Frame[]): RepeatedHead | undefined {
  const [head, ...others] = frames;
  if (head === undefined || others.length > 0) return undefined;
  const items = head.items.flatMap((item) => (item.type === 'link' ? [] : [asArtifact(item)]));
  return { height: head.height, items };
}

function asArtifact(item: Exclude<Item, { readonly type: 'link' }>): Item {
  return { ...item, owner: { artifact: 'Pagination' } };
}
