import type { PackCell, PackTable } from '../../../model/pack-block.ts';
import type { PackInline } from '../../../model/pack-inline.ts';
import { inlineText } from '../../../model/reading-text.ts';
import { MARK } from '../../tags/marks.ts';
import type { Setting } from '../setting.ts';

/** Parts of the letters' size: the widest letters, and those of code. */
const WIDEST = 1.1;
const CODE = 0.62;
/** Between columns stands no more than this part of the text block. */
const GAPS = 0.2;

/**
 * Whether a table's words have room without a closer look. Only words that may be wider than all
 * before them are set, in bold: most tables are done with a few.
 */
export function surelyFits({ head, rows }: PackTable, setting: Setting): boolean {
  const room = setting.room.width * (1 - GAPS);
  const columns = head.map((cell, index) => {
    const cells = [cell, ...rows.map((row) => row.cells[index])];
    return cells.reduce((least, own) => Math.max(least, widestIn(own, least, setting)), 0);
  });
  return columns.reduce((sum, least) => sum + least, 0) <= room;
}

function widestIn(cell: PackCell | undefined, least: number, { types, theme }: Setting): number {
  if (cell === undefined) return 0;
  if (cell.content.some(hasPicture)) return Infinity;
  const { size } = theme.styles.tableText;
  const look = types.look('tableText', MARK.strong);
  let widest = least;
  for (const word of inlineText(cell.content).split(/\s+/)) {
    if (word.length * size * WIDEST <= widest) continue;
    widest = Math.max(widest, word.length * size * CODE, types.word(look, word).width);
  }
  return widest;
}

function hasPicture(inline: PackInline): boolean {
  if (inline.type === 'picture') return true;
  return 'content' in inline && inline.content.some(hasPicture);
}
