import { from } from '../opentype/font-tables.ts';
import { valueLength } from '../opentype/value-record.ts';
import { checkContext } from './check-context.ts';
import { checkClasses, checkCoverage } from './check-coverage.ts';
import type { CheckSubtable } from './layout-size.ts';
import type { Walk } from './walk.ts';

/** By type of lookup. What is not set here (3, cursive) has a coverage table all the same. */
export const positionChecks: ReadonlyMap<number, CheckSubtable> = new Map<number, CheckSubtable>([
  [1, checkSingle],
  [2, checkPairs],
  [3, checkCovered],
  [4, checkMarks(checkAnchors)],
  [5, checkMarks(checkLigatures)],
  [6, checkMarks(checkAnchors)],
  [7, checkContext(false)],
  [8, checkContext(true)],
]);

const ANCHOR = 6;

function checkCovered(walk: Walk, table: DataView): number {
  return checkCoverage(walk, from(table, table.getUint16(2)));
}

function checkSingle(walk: Walk, table: DataView): void {
  const count = checkCovered(walk, table);
  const format = table.getUint16(0);
  const length = valueLength(table.getUint16(4));
  walk.demand(format === 1 || format === 2);
  walk.enter(table, format === 1 ? 6 + length : 8 + count * length);
}

function checkPairs(walk: Walk, table: DataView): void {
  const count = checkCovered(walk, table);
  const format = table.getUint16(0);
  const length = valueLength(table.getUint16(4)) + valueLength(table.getUint16(6));
  walk.demand(format === 1 || format === 2);
  if (format === 1) {
    walk.enter(table, 10 + 2 * count);
    for (let index = 0; index < count; index++) {
      const set = from(table, table.getUint16(10 + 2 * index));
      walk.enter(set, 2 + (2 + length) * set.getUint16(0));
    }
    return;
  }
  const [first, second] = [table.getUint16(12), table.getUint16(14)];
  walk.demand(checkClasses(walk, from(table, table.getUint16(8))) < first);
  walk.demand(checkClasses(walk, from(table, table.getUint16(10))) < second);
  walk.enter(table, 16 + first * second * length);
}

interface Anchors {
  /** How many glyphs marks may hang on, and of how many classes marks are. */
  readonly glyphs: number;
  readonly classes: number;
}

/** Marks, each with its class and anchor, and what they hang on. */
function checkMarks(
  checkBases: (walk: Walk, bases: DataView, anchors: Anchors) => void,
): CheckSubtable {
  return (walk, table) => {
    const covered = checkCovered(walk, table);
    const glyphs = checkCoverage(walk, from(table, table.getUint16(4)));
    const classes = table.getUint16(6);
    const marks = from(table, table.getUint16(8));
    walk.enter(marks, 2 + 4 * covered);
    for (let index = 0; index < covered; index++) {
      walk.demand(marks.getUint16(2 + 4 * index) < classes);
      const anchor = from(marks, marks.getUint16(4 + 4 * index));
      walk.enter(anchor, ANCHOR);
    }
    checkBases(walk, from(table, table.getUint16(10)), { glyphs, classes });
  };
}

/** Rows of anchors, one for each class of marks. */
function checkAnchors(walk: Walk, rows: DataView, { glyphs, classes }: Anchors): void {
  walk.enter(rows, 2 + 2 * glyphs * classes);
  for (let index = 0; index < glyphs * classes; index++) {
    const offset = rows.getUint16(2 + 2 * index);
    if (offset !== 0) walk.enter(from(rows, offset), ANCHOR);
  }
}

function checkLigatures(walk: Walk, ligatures: DataView, { glyphs, classes }: Anchors): void {
  walk.enter(ligatures, 2 + 2 * glyphs);
  for (let index = 0; index < glyphs; index++) {
    const attach = from(ligatures, ligatures.getUint16(2 + 2 * index));
    const parts = attach.getUint16(0);
    walk.demand(parts >= 1);
    checkAnchors(walk, attach, { glyphs: parts, classes });
  }
}
