import { asOne, beside } from '../../flow/beside.ts';
import { type Frame, frameOf, NEVER } from '../../flow/frame.ts';
import { moved } from '../../flow/moved.ts';
import { galleyOf } from '../../lines/galley.ts';
import { ruleAt } from '../rules.ts';
import { setPieces } from '../set-text.ts';
import type { Setting } from '../setting.ts';
import type { Cell } from './cell.ts';
import type { CellRow, Grid, GridColumn } from './grid.ts';

/** Rows of more lines may be cut at a page's end. */
const WHOLE = 6;
/** What it costs to cut a table between rows, and inside a row. */
const COST = { row: 10, line: 200 };

export function rowFrames(rows: readonly CellRow[], grid: Grid, setting: Setting): Frame[] {
  const { colours, parts } = setting.theme;
  const { edgePadding, bottomRule, groupGap } = parts.table;
  return rows.flatMap((row, index) => {
    const last = index === rows.length - 1;
    const above = index === 0 ? edgePadding : 0;
    const below = last ? edgePadding + bottomRule : 0;
    const lines = padded(cellFrames(row.cells, grid, setting), above, below, setting);
    return lines.map((frame, line): Frame => {
      const closes = last && line === lines.length - 1;
      const y = frame.height - bottomRule;
      const rule = closes
        ? ruleAt({ x: grid.x, y, width: grid.width }, bottomRule, colours.ink)
        : [];
      const before = row.opensGroup && index > 0 && line === 0 ? groupGap : frame.before;
      const breakCost = costOf(index, line, rows);
      return { ...frame, before, breakCost, items: [...frame.items, ...rule] };
    });
  });
}

/** The first row stays with the head, and the last does not stand alone. */
function costOf(index: number, line: number, rows: readonly CellRow[]): number {
  if (line > 0) return COST.line;
  const isLast = index === rows.length - 1;
  if (index === 0 || (index === 1 && rows.length > 2) || (isLast && index > 1)) return NEVER;
  return rows[index]?.opensGroup ? 0 : COST.row;
}

/** The cells of a row beside each other: one frame, or a frame a line if there are many. */
export function cellFrames(cells: readonly Cell[], grid: Grid, setting: Setting): Frame[] {
  const columns = grid.columns.map((column, index) => {
    const cell = cells[index];
    return cell === undefined ? [] : setCell(cell, column, setting);
  });
  const frames = beside(columns);
  if (frames.length === 0) return [frameOf(setting.theme.styles.tableText.leading, [])];
  return frames.length > WHOLE ? frames : [lined(asOne(frames), frames.length)];
}

interface Lined extends Frame {
  readonly lines?: number;
}

function lined(frame: Frame, lines: number): Lined {
  return { ...frame, lines };
}

function setCell(cell: Cell, { x, width, align }: GridColumn, setting: Setting): Frame[] {
  const pieces =
    cell.least <= width ? cell.pieces : galleyOf(cell.text, cell.style, width, setting.tools);
  return setPieces(pieces, cell.style, { x, width, align }, setting);
}

function padded(
  frames: readonly Lined[],
  above: number,
  below: number,
  { theme }: Setting,
): Frame[] {
  const { rowPadding, leastRow, tallRow } = theme.parts.table;
  const last = frames.length - 1;
  const isTall = frames.length > 1 || (frames[0]?.lines ?? 1) > 1;
  return frames.map((frame, index) => {
    const top = index === 0 ? above + rowPadding : 0;
    const bottom = index === last ? below + rowPadding + (isTall ? tallRow : 0) : 0;
    const least = last === 0 ? leastRow + above + below : 0;
    const height = Math.max(frame.height + top + bottom, least);
    return { ...frame, height, items: moved(frame.items, 0, top), anchors: frame.anchors };
  });
}
