import type { StyleName } from '../../../model/theme.ts';
import { galleyOf } from '../../lines/galley.ts';
import type { Piece } from '../../lines/piece.ts';
import type { TaggedText } from '../../tags/tagged.ts';
import type { Setting } from '../setting.ts';

/** A cell's words, measured before the columns are known. */
export interface Cell {
  readonly text: TaggedText;
  readonly style: StyleName;
  readonly pieces: readonly Piece[];
  /** Of its widest word, and of all of it on one line, in points. */
  readonly least: number;
  readonly most: number;
}

export function cellOf(text: TaggedText, style: StyleName, setting: Setting): Cell {
  const pieces = galleyOf(text, style, Infinity, setting.tools);
  return { text, style, pieces, ...extentOf(pieces) };
}

function extentOf(pieces: readonly Piece[]): { least: number; most: number } {
  let least = 0;
  let most = 0;
  let word = 0;
  let line = 0;
  for (const { kind, width, cost } of pieces) {
    word = kind === 'box' ? word + width : 0;
    line = cost === -Infinity ? 0 : line + (kind === 'penalty' ? 0 : width);
    least = Math.max(least, word);
    most = Math.max(most, line);
  }
  return { least, most };
}
