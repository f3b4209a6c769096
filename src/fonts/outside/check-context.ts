import { from } from '../opentype/font-tables.ts';
import { checkClasses, checkCoverage } from './check-coverage.ts';
import type { CheckSubtable, LayoutSize } from './layout-size.ts';
import type { Walk } from './walk.ts';

/** Reads a context (ISO/IEC 14496-22, 6.2.7 and 6.2.8): its glyphs, and the lookups that it takes. */
export function checkContext(isChained: boolean): CheckSubtable {
  return (walk, table, size) => {
    const format = table.getUint16(0);
    walk.demand(format >= 1 && format <= 3);
    if (format === 3) {
      checkRule(walk, from(table, 2), { ...size, isChained, left: 0, coverages: table });
      return;
    }
    checkCoverage(walk, from(table, table.getUint16(2)));
    if (format === 1) checkRules(walk, table, { ...size, isChained, left: 1, sets: 4 });
    else checkClassRules(walk, table, { ...size, isChained, left: 1 });
  };
}

/** Rules that name classes of glyphs. */
function checkClassRules(walk: Walk, table: DataView, size: RuleSize): void {
  for (const place of size.isChained ? [4, 6, 8] : [4]) {
    checkClasses(walk, from(table, table.getUint16(place)));
  }
  checkRules(walk, table, { ...size, sets: size.isChained ? 10 : 6 });
}

/** `sets`: where the list of the rules' sets stands. */
function checkRules(
  walk: Walk,
  table: DataView,
  { sets, ...size }: RuleSize & { readonly sets: number },
): void {
  const count = table.getUint16(sets);
  walk.enter(table, sets + 2 + 2 * count);
  for (let index = 0; index < count; index++) {
    const offset = table.getUint16(sets + 2 + 2 * index);
    if (offset === 0) continue;
    const set = from(table, offset);
    walk.enter(set, 2 + 2 * set.getUint16(0));
    for (let rule = 0; rule < set.getUint16(0); rule++) {
      checkRule(walk, from(set, set.getUint16(2 + 2 * rule)), size);
    }
  }
}

interface RuleSize extends LayoutSize {
  readonly isChained: boolean;
  /** How many of the inner glyphs are counted and not listed. */
  readonly left: number;
  /** The table from which the numbers of the rule lead to coverage tables, if they do. */
  readonly coverages?: DataView;
}

function checkRule(walk: Walk, rule: DataView, size: RuleSize): void {
  const { isChained, left, coverages, lookups } = size;
  let at = 0;
  const next = () => {
    at += 2;
    walk.enter(rule, 2);
    return rule.getUint16(at - 2);
  };
  const glyphs = (count: number) => {
    for (let index = 0; index < count; index++) {
      const value = next();
      if (coverages !== undefined) checkCoverage(walk, from(coverages, value));
    }
  };
  const inner = () => {
    const count = next();
    walk.demand(count >= 1);
    return count - left;
  };
  if (isChained) {
    glyphs(next());
    glyphs(inner());
    glyphs(next());
    checkSteps(next());
  } else {
    const inside = inner();
    const steps = next();
    glyphs(inside);
    checkSteps(steps);
  }

  function checkSteps(count: number): void {
    for (let step = 0; step < count; step++) {
      next();
      walk.demand(next() < lookups);
    }
  }
}
