import { type Budget, budgetFor, mayGoOn } from './budget.ts';
import { findContext } from './context.ts';
import { coverageIndex } from './coverage.ts';
import { from } from './font-tables.ts';
import type { LayoutTable, Lookup } from './layout-table.ts';
import { matchNext } from './match.ts';
import { type Slot, slotOf } from './slot.ts';

/** Contexts that call contexts: no font needs more, and one that has a circle would never end. */
const DEEPEST = 8;

/** Puts other glyphs in the place of glyphs, step by step (ISO/IEC 14496-22, 6.3.4: `GSUB`). */
export function substitute(table: LayoutTable, steps: readonly Lookup[], slots: Slot[]): void {
  const budget = budgetFor(slots);
  for (const lookup of steps) {
    for (let index = 0; index < slots.length; index++) {
      const slot = slots[index];
      if (slot === undefined || !lookup.concerns(slot.glyph)) continue;
      if (lookup.ignores(slot.glyph)) continue;
      index += apply({ table, slots, budget, depth: 0 }, lookup, index) ?? 0;
    }
  }
}

interface Work {
  readonly table: LayoutTable;
  readonly slots: Slot[];
  readonly budget: Budget;
  readonly depth: number;
}

/** Takes a step at a glyph. Returns how many glyphs behind it are done too; nothing if it is not for it. */
function apply(work: Work, lookup: Lookup, index: number): number | undefined {
  const substitution = substitutions.get(lookup.type);
  if (substitution === undefined || !mayGoOn(work)) return undefined;
  for (const subtable of lookup.subtables) {
    const done = substitution(work, lookup, index, subtable);
    if (done !== undefined) return done;
  }
  return undefined;
}

type Substitution = (
  work: Work,
  lookup: Lookup,
  index: number,
  table: DataView,
) => number | undefined;

const substitutions: ReadonlyMap<number, Substitution> = new Map([
  [1, single],
  [2, multiple],
  [4, ligature],
  [5, context(false)],
  [6, context(true)],
]);

function covered({ slots }: Work, index: number, table: DataView): number {
  return coverageIndex(from(table, table.getUint16(2)), slots[index]?.glyph ?? 0);
}

/** One glyph for one: the same difference for all, or a list. */
function single(work: Work, _: Lookup, index: number, table: DataView): number | undefined {
  const place = covered(work, index, table);
  const slot = work.slots[index];
  if (place < 0 || slot === undefined) return undefined;
  slot.glyph =
    table.getUint16(0) === 1
      ? (slot.glyph + table.getInt16(4)) & 0xffff
      : table.getUint16(6 + 2 * place);
  slot.isJoiner = false;
  return 0;
}

/** Several glyphs for one: the first keeps the text. */
function multiple(work: Work, _: Lookup, index: number, table: DataView): number | undefined {
  const place = covered(work, index, table);
  const slot = work.slots[index];
  if (place < 0 || slot === undefined) return undefined;
  const sequence = from(table, table.getUint16(6 + 2 * place));
  const glyphs = Array.from({ length: sequence.getUint16(0) }, (__, at) =>
    sequence.getUint16(2 + 2 * at),
  );
  const made = glyphs.map((glyph, at) => slotOf(glyph, at === 0 ? slot.text : ''));
  work.slots.splice(index, 1, ...made);
  return Math.max(0, made.length - 1);
}

/** One glyph for several; marks that stand between them stay, and know the part that they are on. */
function ligature(work: Work, lookup: Lookup, index: number, table: DataView): number | undefined {
  const place = covered(work, index, table);
  if (place < 0) return undefined;
  const set = from(table, table.getUint16(6 + 2 * place));
  for (let choice = 0; choice < set.getUint16(0); choice++) {
    const rule = from(set, set.getUint16(2 + 2 * choice));
    const parts = matchNext({ slots: work.slots, ignores: lookup.ignores }, index, {
      length: rule.getUint16(2) - 1,
      step: 1,
      fits: (glyph, part) => rule.getUint16(4 + 2 * part) === glyph,
    });
    if (parts === undefined) continue;
    join(work.slots, [index, ...parts], rule.getUint16(0));
    return 0;
  }
  return undefined;
}

function join(slots: Slot[], places: readonly number[], glyph: number): void {
  const [first = 0] = places;
  const joined = slotOf(glyph, places.map((place) => slots[place]?.text ?? '').join(''));
  joined.parts = places.length;
  for (let at = first; at <= (places.at(-1) ?? first); at++) {
    const slot = slots[at];
    if (slot !== undefined) slot.part = places.filter((place) => place < at).length - 1;
  }
  const last = places.at(-1) ?? first;
  for (let at = last + 1; at < slots.length; at++) {
    const slot = slots[at];
    if (slot !== undefined) slot.part = places.length - 1;
  }
  const gone = new Set(places);
  const kept = slots.slice(first, last + 1).filter((__, at) => !gone.has(first + at));
  slots.splice(first, last + 1 - first, joined, ...kept);
}

/** Other steps at the glyphs of a context. */
function context(isChained: boolean): Substitution {
  return (work, { ignores }, index, table) => {
    const { slots, depth } = work;
    const found = findContext(table, { line: { slots, ignores }, index, isChained });
    if (found === undefined || depth >= DEEPEST) return undefined;
    const before = slots.length;
    for (const { place, lookup } of found.steps) {
      const at = found.places[place];
      if (at === undefined) continue;
      const moved = slots.length - before;
      apply({ ...work, depth: depth + 1 }, work.table.lookup(lookup), at + moved);
    }
    const last = found.places.at(-1) ?? index;
    return Math.max(0, last - index + slots.length - before);
  };
}
