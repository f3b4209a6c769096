import { type Budget, budgetFor, mayGoOn } from './budget.ts';
import { findContext } from './context.ts';
import { coverageIndex, glyphClass } from './coverage.ts';
import { from } from './font-tables.ts';
import { type GlyphDefinitions, KIND } from './glyph-definitions.ts';
import { hang } from './hang-marks.ts';
import type { LayoutTable, Lookup } from './layout-table.ts';
import { neighbour } from './match.ts';
import type { Slot } from './slot.ts';
import { addValue, valueLength } from './value-record.ts';

const DEEPEST = 8;

/** Moves glyphs and changes how far the pen goes (ISO/IEC 14496-22, 6.3.3: `GPOS`). */
export function position(
  table: LayoutTable,
  steps: readonly Lookup[],
  slots: readonly Slot[],
  definitions: GlyphDefinitions,
): void {
  const budget = budgetFor(slots);
  for (const lookup of steps) {
    for (const [index, slot] of slots.entries()) {
      if (!lookup.ignores(slot.glyph))
        apply({ table, slots, definitions, budget, depth: 0 }, lookup, index);
    }
  }
}

interface Work {
  readonly table: LayoutTable;
  readonly slots: readonly Slot[];
  readonly definitions: GlyphDefinitions;
  readonly budget: Budget;
  readonly depth: number;
}

function apply(work: Work, lookup: Lookup, index: number): void {
  const positioning = positionings.get(lookup.type);
  const slot = work.slots[index];
  if (positioning === undefined || slot === undefined || !mayGoOn(work)) return;
  for (const table of lookup.subtables) {
    if (positioning({ work, lookup, index, slot, table })) return;
  }
}

interface Call {
  readonly work: Work;
  readonly lookup: Lookup;
  readonly index: number;
  readonly slot: Slot;
  readonly table: DataView;
}

/** Returns whether the subtable was for this glyph: then the next ones are not asked. */
type Positioning = (call: Call) => boolean;

const positionings: ReadonlyMap<number, Positioning> = new Map<number, Positioning>([
  [1, single],
  [2, pair],
  [4, markOnBase],
  [5, markOnLigature],
  [6, markOnMark],
  [7, context(false)],
  [8, context(true)],
]);

function covered(table: DataView, place: number, glyph: number): number {
  return coverageIndex(from(table, table.getUint16(place)), glyph);
}

function single({ slot, table }: Call): boolean {
  const place = covered(table, 2, slot.glyph);
  if (place < 0) return false;
  const format = table.getUint16(4);
  const values = table.getUint16(0) === 1 ? 6 : 8 + place * valueLength(format);
  addValue(table, values, format, slot);
  return true;
}

/** Kerning. A table by classes is for every pair whose first glyph it covers, even to do nothing. */
function pair(call: Call): boolean {
  const { work, lookup, index, slot, table } = call;
  const place = covered(table, 2, slot.glyph);
  const next = neighbour({ slots: work.slots, ignores: lookup.ignores }, index, 1);
  const second = work.slots[next];
  if (place < 0 || second === undefined) return false;
  const row =
    table.getUint16(0) === 1 ? rowOfPair(table, place, second.glyph) : rowOfClasses(call, second);
  if (row === undefined) return false;
  const first = table.getUint16(4);
  addValue(row.table, row.offset, first, slot);
  addValue(row.table, row.offset + valueLength(first), table.getUint16(6), second);
  return true;
}

function rowOfPair(table: DataView, place: number, second: number) {
  const set = from(table, table.getUint16(10 + 2 * place));
  const length = 2 + valueLength(table.getUint16(4)) + valueLength(table.getUint16(6));
  let low = 0;
  let high = set.getUint16(0) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const offset = 2 + middle * length;
    const glyph = set.getUint16(offset);
    if (glyph === second) return { table: set, offset: offset + 2 };
    if (glyph < second) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}

function rowOfClasses({ slot, table }: Call, second: Slot) {
  const length = valueLength(table.getUint16(4)) + valueLength(table.getUint16(6));
  const one = glyphClass(from(table, table.getUint16(8)), slot.glyph);
  const other = glyphClass(from(table, table.getUint16(10)), second.glyph);
  return { table, offset: 16 + (one * table.getUint16(14) + other) * length };
}

/** The glyph that a mark stands on: the last one before it that is no mark. */
function markOnBase({ work, index, slot, table }: Call): boolean {
  const base = baseBefore(work, index);
  const target = work.slots[base];
  if (target === undefined) return false;
  const mark = covered(table, 2, slot.glyph);
  const place = covered(table, 4, target.glyph);
  if (mark < 0 || place < 0) return false;
  return hang({ table, slot, target, on: base, mark, row: 2 + 2 * table.getUint16(6) * place });
}

function markOnLigature({ work, index, slot, table }: Call): boolean {
  const base = baseBefore(work, index);
  const target = work.slots[base];
  if (target === undefined) return false;
  const mark = covered(table, 2, slot.glyph);
  const place = covered(table, 4, target.glyph);
  if (mark < 0 || place < 0) return false;
  const ligatures = from(table, table.getUint16(10));
  const attach = from(ligatures, ligatures.getUint16(2 + 2 * place));
  const part = Math.min(slot.part, attach.getUint16(0) - 1);
  const row = 2 + 2 * table.getUint16(6) * part;
  return hang({ table, slot, target, on: base, mark, row, anchors: attach });
}

/** A mark on a mark: the one right before it, if both are on the same letter. */
function markOnMark({ work, lookup, index, slot, table }: Call): boolean {
  const before = neighbour({ slots: work.slots, ignores: lookup.ignores }, index, -1);
  const target = work.slots[before];
  if (target === undefined || work.definitions.kindOf(target.glyph) !== KIND.mark) return false;
  const mark = covered(table, 2, slot.glyph);
  const place = covered(table, 4, target.glyph);
  if (mark < 0 || place < 0) return false;
  return hang({ table, slot, target, on: before, mark, row: 2 + 2 * table.getUint16(6) * place });
}

function baseBefore({ slots, definitions }: Work, index: number): number {
  const isMark = (glyph: number) => definitions.kindOf(glyph) === KIND.mark;
  return neighbour({ slots, ignores: isMark }, index, -1);
}

function context(isChained: boolean): Positioning {
  return ({ work, lookup, index, table }) => {
    const { slots, depth } = work;
    const line = { slots, ignores: lookup.ignores };
    const found = findContext(table, { line, index, isChained });
    if (found === undefined || depth >= DEEPEST) return false;
    for (const { place, lookup: step } of found.steps) {
      const at = found.places[place];
      if (at !== undefined) apply({ ...work, depth: depth + 1 }, work.table.lookup(step), at);
    }
    return true;
  };
}
