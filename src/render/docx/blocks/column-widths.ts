import type { PackCell, PackTable } from '../../../model/pack-block.ts';
import { inlineText } from '../../../model/reading-text.ts';
import { breadth, unbroken } from '../estimate.ts';

/** What columns may take, in points. */
export interface Room {
  readonly total: number;
  readonly gap: number;
  /** Of an average character. */
  readonly character: number;
  /** In a wide face, which may stand in for the theme's: words must not break in it. */
  readonly wide: number;
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
  if (most > room.total) return shared(needs, room.total);
  return stretched(needs, room.total - most);
}

function columnNeeds({ head: titles, rows, alignments }: PackTable, room: Room): Need[] {
  return titles.map((title, column) => {
    const head = lengthsOf([textOf(title)]);
    const body = lengthsOf(rows.flatMap((row) => row.cells[column] ?? []).map(textOf));
    const least = Math.max(head.word * BOLD, body.word) * room.wide + room.gap;
    const most = Math.max(head.cell * BOLD, body.cell) * room.character + room.gap;
    return {
      least,
      most: Math.max(least, most),
      stretches: alignments[column] !== 'right',
    };
  });
}

/** Bold type is wider. */
const BOLD = 1.15;

/** The longest cell, and the longest word in any. */
function lengthsOf(cells: readonly string[]): { readonly cell: number; readonly word: number } {
  return { cell: longest(cells), word: longest(cells.flatMap(unbroken)) };
}

/** Narrow columns get all that they need, and the others share the rest by their needs. */
function shared(needs: readonly Need[], total: number): number[] {
  const fair = (total / needs.length) * NARROW;
  const wanted = needs.map((need) => (need.most <= fair ? { ...need, least: need.most } : need));
  const settled = sum(wanted.map(({ least }) => least)) <= total ? wanted : needs;
  const least = sum(settled.map((need) => need.least));
  const open = sum(settled.map((need) => need.most - need.least));
  const share = open === 0 ? 0 : (total - least) / open;
  return settled.map((need) => need.least + (need.most - need.least) * share);
}

/** Of an even share of the table. */
const NARROW = 0.9;

function stretched(needs: readonly Need[], spare: number): number[] {
  // With words in the first column alone, stretching would drive the numbers away from them.
  if (!needs.slice(1).some(({ stretches }) => stretches)) return needs.map(({ most }) => most);
  const words = sum(needs.map(({ stretches, most }) => (stretches ? most : 0)));
  return needs.map(({ stretches, most }) => (stretches ? most + (most / words) * spare : most));
}

function textOf({ qualifier, content }: PackCell): string {
  const text = inlineText(content);
  return qualifier === '' ? text : `${qualifier}\u00A0${text}`;
}

function longest(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, breadth(text)), 1);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
