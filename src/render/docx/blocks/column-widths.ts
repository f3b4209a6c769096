import type { PackCell, PackTable } from '../../../model/pack-block.ts';
import { inlineText } from '../../../model/reading-text.ts';

/** What columns may take, in points. */
export interface Room {
  readonly total: number;
  readonly gap: number;
  /** Of an average character. */
  readonly character: number;
}

interface Need {
  /** With the longest word on a line. */
  readonly least: number;
  /** With every cell on one line. */
  readonly most: number;
  readonly stretches: boolean;
}

/**
 * Widths from what stands in the columns. Columns of words share what is left over; numbers stay close to
 * what they count.
 */
export function columnWidths(table: PackTable, room: Room): number[] {
  const needs = columnNeeds(table, room);
  const least = sum(needs.map((need) => need.least));
  const most = sum(needs.map((need) => need.most));
  if (least >= room.total) return needs.map((need) => (need.least / least) * room.total);
  if (most > room.total) return between(needs, (room.total - least) / (most - least));
  return stretched(needs, room.total - most);
}

function columnNeeds({ head, rows, alignments }: PackTable, room: Room): Need[] {
  return head.map((title, column) => {
    const cells = [title, ...rows.flatMap(({ cells }) => cells[column] ?? [])].map(textOf);
    const width = (characters: number) => characters * room.character + room.gap;
    const words = cells.flatMap((cell) => cell.split(/\s+/));
    return {
      least: width(longest(words)),
      most: width(longest(cells)),
      stretches: alignments[column] !== 'right',
    };
  });
}

function between(needs: readonly Need[], share: number): number[] {
  return needs.map(({ least, most }) => least + (most - least) * share);
}

function stretched(needs: readonly Need[], spare: number): number[] {
  // With words in the first column alone, stretching would drive the numbers away from them.
  if (!needs.slice(1).some(({ stretches }) => stretches)) return needs.map(({ most }) => most);
  const words = sum(needs.map(({ stretches, most }) => (stretches ? most : 0)));
  return needs.map(({ stretches, most }) => (stretches ? most + (most / words) * spare : most));
}

function textOf({ qualifier, content }: PackCell): string {
  return `${qualifier} ${inlineText(content)}`.trim();
}

function longest(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, text.length), 1);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
