import type { StyleName } from '../../../model/theme.ts';
import { galleyOf } from '../../lines/galley.ts';
import { ALWAYS, BOX, PENALTY, type Pieces } from '../../lines/pieces.ts';
import type { TaggedText } from '../../tags/tagged.ts';
import type { Setting } from '../setting.ts';

/** A cell's words, measured before the columns are known. */
export interface Cell {
  readonly text: TaggedText;
  readonly style: StyleName;
  readonly pieces: Pieces;
  /** Of its widest word, and of all of it on one line, in points; with the shift. */
  readonly least: number;
  readonly most: number;
  /** How far it keeps from the right, in points, so that units stand under each other. */
  readonly shift: number;
}

export interface CellRow {
  readonly cells: readonly Cell[];
  readonly opensGroup: boolean;
}

export type Align = 'left' | 'right' | 'center';

export function cellOf(text: TaggedText, style: StyleName, setting: Setting): Cell {
  const pieces = galleyOf(text, style, Infinity, setting.tools);
  return { text, style, pieces, ...extentOf(pieces), shift: 0 };
}

export function shifted(cell: Cell, shift: number): Cell {
  const { least, most } = cell;
  return { ...cell, least: least + shift, most: most + shift, shift };
}

function extentOf({ count, kinds, widths, costs }: Pieces): { least: number; most: number } {
  let least = 0;
  let most = 0;
  let word = 0;
  let line = 0;
  for (let index = 0; index < count; index += 1) {
    const width = widths[index] ?? 0;
    word = kinds[index] === BOX ? word + width : 0;
    line = costs[index] === ALWAYS ? 0 : line + (kinds[index] === PENALTY ? 0 : width);
    least = Math.max(least, word);
    most = Math.max(most, line);
  }
  return { least, most };
}
