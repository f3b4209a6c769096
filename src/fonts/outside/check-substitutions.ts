import { coveredGlyphs } from '../opentype/coverage.ts';
import { from } from '../opentype/font-tables.ts';
import { checkContext } from './check-context.ts';
import { checkCoverage } from './check-coverage.ts';
import type { CheckSubtable, LayoutSize } from './layout-size.ts';
import type { Walk } from './walk.ts';

/** By type of lookup. What is not set here (8, from the end of a line) has a coverage table all the same. */
export const substitutionChecks: ReadonlyMap<number, CheckSubtable> = new Map<
  number,
  CheckSubtable
>([
  [1, checkSingle],
  [2, checkLists],
  [3, checkLists],
  [4, checkLigatures],
  [5, checkContext(false)],
  [6, checkContext(true)],
  [8, checkCovered],
]);

function checkCovered(walk: Walk, table: DataView): number {
  return checkCoverage(walk, from(table, table.getUint16(2)));
}

function checkSingle(walk: Walk, table: DataView, { glyphs }: LayoutSize): void {
  const count = checkCovered(walk, table);
  const format = table.getUint16(0);
  walk.demand(format === 1 || format === 2);
  if (format === 1) {
    walk.enter(table, 6);
    const delta = table.getInt16(4);
    const covered = coveredGlyphs(from(table, table.getUint16(2)));
    walk.demand(covered.every((glyph) => ((glyph + delta) & 0xffff) < glyphs));
    return;
  }
  walk.enter(table, 6 + 2 * table.getUint16(4));
  walk.demand(table.getUint16(4) >= count);
  checkGlyphs(walk, from(table, 6), { count, glyphs });
}

/** Sequences, and the alternatives to a glyph: both are lists of glyphs. */
function checkLists(walk: Walk, table: DataView, { glyphs }: LayoutSize): void {
  for (const list of setsOf(walk, table)) {
    const count = list.getUint16(0);
    walk.enter(list, 2 + 2 * count);
    checkGlyphs(walk, from(list, 2), { count, glyphs });
  }
}

function checkLigatures(walk: Walk, table: DataView, { glyphs }: LayoutSize): void {
  for (const set of setsOf(walk, table)) {
    const count = set.getUint16(0);
    walk.enter(set, 2 + 2 * count);
    for (let index = 0; index < count; index++) {
      const ligature = from(set, set.getUint16(2 + 2 * index));
      const parts = ligature.getUint16(2);
      walk.enter(ligature, 2 + 2 * parts);
      walk.demand(parts >= 1 && ligature.getUint16(0) < glyphs);
    }
  }
}

/** What a subtable has for each covered glyph. */
function* setsOf(walk: Walk, table: DataView): Iterable<DataView> {
  const covered = checkCovered(walk, table);
  walk.enter(table, 6 + 2 * table.getUint16(4));
  walk.demand(table.getUint16(4) >= covered);
  for (let index = 0; index < covered; index++) {
    yield from(table, table.getUint16(6 + 2 * index));
  }
}

function checkGlyphs(
  walk: Walk,
  list: DataView,
  { count, glyphs }: { readonly count: number; readonly glyphs: number },
): void {
  for (let index = 0; index < count; index++) walk.demand(list.getUint16(2 * index) < glyphs);
}
