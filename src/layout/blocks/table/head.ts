import type { Item } from '../../display-list.ts';
import { asOne } from '../../flow/beside.ts';
import { type Frame, NEVER, type RepeatedHead } from '../../flow/frame.ts';
import { moved } from '../../flow/moved.ts';
import { ruleAt } from '../rules.ts';
import type { Setting } from '../setting.ts';
import type { Cell } from './cell.ts';
import type { Grid } from './grid.ts';
import { cellFrames } from './row.ts';

/** The head's row between its rules. */
export function headFrame(cells: readonly Cell[], grid: Grid, setting: Setting): Frame {
  const { colours, parts } = setting.theme;
  const { topRule, headRule, headTop, headBottom } = parts.table;
  const frame = asOne(cellFrames(cells, grid, setting));
  const { x, width } = grid;
  const isEmpty = cells.every(({ most }) => most === 0);
  if (isEmpty) {
    const items = ruleAt({ x, y: 0, width }, topRule, colours.ink);
    return { ...frame, height: topRule, items, breakCost: NEVER };
  }
  const down = topRule + headTop;
  const bottom = down + frame.height + headBottom;
  const items = [
    ...ruleAt({ x, y: 0, width }, topRule, colours.ink),
    ...moved(frame.items, 0, down),
    ...ruleAt({ x, y: bottom, width }, headRule, colours.ink),
  ];
  return { ...frame, height: bottom + headRule, items, breakCost: NEVER };
}

/** The head on later pages, which is an artifact: the table has its head once. */
export function repeated({ height, items }: Frame): RepeatedHead {
  const owner = { artifact: 'Pagination' } as const;
  const copies = items.flatMap((item): Item[] =>
    item.type === 'link' ? [] : [{ ...item, owner }],
  );
  return { height, items: copies };
}
