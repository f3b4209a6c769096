import { from } from '../opentype/font-tables.ts';
import { checkClasses } from './check-coverage.ts';
import { positionChecks } from './check-positions.ts';
import { substitutionChecks } from './check-substitutions.ts';
import type { CheckSubtable, LayoutSize } from './layout-size.ts';
import { type FontFault, type Walk, walkTable } from './walk.ts';

interface Kind {
  readonly checks: ReadonlyMap<number, CheckSubtable>;
  /** The type of lookup that only leads to another one. */
  readonly extension: number;
}

const kinds: Readonly<Record<'GSUB' | 'GPOS', Kind>> = {
  GSUB: { checks: substitutionChecks, extension: 7 },
  GPOS: { checks: positionChecks, extension: 9 },
};

/** Reads a layout table: scripts, features, and every lookup (ISO/IEC 14496-22, 6.2). */
export function checkLayout(
  tag: 'GSUB' | 'GPOS',
  table: DataView,
  glyphs: number,
): FontFault | undefined {
  return walkTable(tag, table, (walk) => {
    walk.enter(table, 10);
    const lookups = from(table, table.getUint16(8)).getUint16(0);
    const features = checkFeatures(walk, from(table, table.getUint16(6)), lookups);
    checkScripts(walk, from(table, table.getUint16(4)), features);
    checkLookups(walk, from(table, table.getUint16(8)), { ...kinds[tag], glyphs, lookups });
  });
}

/** Reads the classes that `GDEF` puts glyphs into. */
export function checkDefinitions(table: DataView): FontFault | undefined {
  return walkTable('GDEF', table, (walk) => {
    walk.enter(table, 12);
    for (const place of [4, 10]) {
      const offset = table.getUint16(place);
      if (offset !== 0) checkClasses(walk, from(table, offset));
    }
  });
}

/** Returns how many features there are. */
function checkFeatures(walk: Walk, list: DataView, lookups: number): number {
  const count = list.getUint16(0);
  walk.enter(list, 2 + 6 * count);
  for (let index = 0; index < count; index++) {
    const feature = from(list, list.getUint16(6 + 6 * index));
    walk.enter(feature, 4 + 2 * feature.getUint16(2));
    for (let at = 0; at < feature.getUint16(2); at++) {
      walk.demand(feature.getUint16(4 + 2 * at) < lookups);
    }
  }
  return count;
}

function checkScripts(walk: Walk, list: DataView, features: number): void {
  walk.enter(list, 2 + 6 * list.getUint16(0));
  for (let index = 0; index < list.getUint16(0); index++) {
    const script = from(list, list.getUint16(6 + 6 * index));
    walk.enter(script, 4);
    const offset = script.getUint16(0);
    // Only what is for all languages of a script is ever asked.
    if (offset === 0) continue;
    const system = from(script, offset);
    walk.enter(system, 6 + 2 * system.getUint16(4));
    for (let at = 0; at < system.getUint16(4); at++) {
      walk.demand(system.getUint16(6 + 2 * at) < features);
    }
  }
}

function checkLookups(walk: Walk, list: DataView, kind: Kind & LayoutSize): void {
  walk.enter(list, 2 + 2 * kind.lookups);
  for (let index = 0; index < kind.lookups; index++) {
    const lookup = from(list, list.getUint16(2 + 2 * index));
    walk.enter(lookup, 6 + 2 * lookup.getUint16(4));
    const types = new Set<number>();
    for (let at = 0; at < lookup.getUint16(4); at++) {
      const own = from(lookup, lookup.getUint16(6 + 2 * at));
      const { type, subtable } = reached(walk, own, lookup.getUint16(0), kind.extension);
      walk.enter(subtable, 6);
      const check = kind.checks.get(type);
      walk.demand(check !== undefined);
      check?.(walk, subtable, kind);
      types.add(type);
    }
    // What a lookup leads to is of one type.
    walk.demand(types.size <= 1);
  }
}

function reached(walk: Walk, own: DataView, type: number, extension: number) {
  if (type !== extension) return { type, subtable: own };
  walk.enter(own, 8);
  return { type: own.getUint16(2), subtable: from(own, own.getUint32(4)) };
}
