import { from, tagAt } from './font-tables.ts';

/** A feature of a layout table: its name, where it stands, and the lookups that it takes. */
interface Feature {
  readonly tag: string;
  readonly place: number;
  readonly lookups: readonly number[];
}

/** A layout table in which only some features are left. */
export interface Reduced {
  readonly table: DataView;
  /** The lookups that nothing takes any more. */
  readonly idle: ReadonlySet<number>;
}

/**
 * Empties the features that are not wanted (ISO/IEC 14496-22, 6.2.4). They stay in their list, without
 * a lookup: so nothing else in the table has to move.
 */
export function reduceFeatures(table: DataView, isWanted: (tag: string) => boolean): Reduced {
  const copy = new DataView(
    table.buffer.slice(table.byteOffset, table.byteOffset + table.byteLength),
  );
  const features = featuresOf(copy);
  const wanted = features.filter(({ tag }) => isWanted(tag));
  // Two names may share one feature.
  const places = new Set(wanted.map(({ place }) => place));
  const idle = new Set<number>();
  for (const { place, lookups } of features) {
    if (places.has(place)) continue;
    for (const lookup of lookups) idle.add(lookup);
    copy.setUint16(place + LOOKUPS, 0);
  }
  for (const { lookups } of wanted) for (const lookup of lookups) idle.delete(lookup);
  return { table: copy, idle };
}

/** Where a feature has the number of its lookups. */
const LOOKUPS = 2;

function featuresOf(table: DataView): Feature[] {
  const start = table.getUint16(6);
  const list = from(table, start);
  return Array.from({ length: list.getUint16(0) }, (_, index) => {
    const row = 2 + 6 * index;
    const place = start + list.getUint16(row + 4);
    const length = table.getUint16(place + LOOKUPS);
    const lookups = Array.from({ length }, (__, at) => table.getUint16(place + 4 + 2 * at));
    return { tag: tagAt(list, row), place, lookups };
  });
}
