import type { TaggedText } from '../../tags/tagged.ts';
import type { Setting } from '../setting.ts';
import { type Cell, type CellRow, shifted } from './cell.ts';
import { isCall, kindOf } from './numeric.ts';

/** Languages that write a point before decimals; all others of ours write a comma. */
const POINT = /^en(-|$)/;

/**
 * Keeps the numbers of columns that are set right so far from the right that all their units stand
 * under each other:
 *
 *     1,200
 *        17.3
 *         0.25 %
 */
export function alignDecimals(
  rows: readonly CellRow[],
  aligns: readonly string[],
  setting: Setting,
): readonly CellRow[] {
  const columns = aligns.map((align, index) =>
    align === 'right' ? shiftsOf(cellsIn(rows, index), setting) : undefined,
  );
  if (columns.every((column) => column === undefined)) return rows;
  return rows.map(({ cells, opensGroup }, row) => ({
    cells: cells.map((cell, index) => {
      const shift = columns[index]?.[row] ?? 0;
      return shift === 0 ? cell : shifted(cell, shift);
    }),
    opensGroup,
  }));
}

function cellsIn(rows: readonly CellRow[], index: number): (Cell | undefined)[] {
  return rows.map(({ cells }) => cells[index]);
}

function shiftsOf(cells: readonly (Cell | undefined)[], setting: Setting): number[] {
  const tails = cells.map((cell) => (cell === undefined ? undefined : tailOf(cell, setting)));
  const longest = tails.reduce<number>((most, tail) => Math.max(most, tail ?? 0), 0);
  return tails.map((tail) => (tail === undefined ? 0 : longest - tail));
}

/** How wide is what stands behind a number's units; nothing for words. */
function tailOf({ text, style }: Cell, { types }: Setting): number | undefined {
  const kind = kindOf(text);
  if (kind === 'words' || kind === 'nothing') return undefined;
  let left = kind === 'dash' ? 0 : lettersBehindUnits(text);
  let width = 0;
  for (const run of text.runs.toReversed()) {
    const part = isCall(run) ? run.text : lastOf(run.text, left);
    if (!isCall(run)) left -= part.length;
    width += types.word(types.look(run.style ?? style, run.marks), part).width;
    if (left <= 0 && !isCall(run)) break;
  }
  return width;
}

function lastOf(text: string, count: number): string {
  return text.slice(Math.max(0, text.length - count));
}

function lettersBehindUnits({ runs, lang }: TaggedText): number {
  const words = runs.map((run) => (isCall(run) ? '' : run.text)).join('');
  return words.length - unitsEnd(words, lang);
}

function unitsEnd(words: string, lang: string): number {
  const decimals = POINT.test(lang) ? /\.\d+\D*$/ : /,\d+\D*$/;
  const found = words.search(decimals);
  return found >= 0 ? found : words.length - (/\D*$/.exec(words)?.[0].length ?? 0);
}
