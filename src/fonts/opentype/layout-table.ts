import { coverageIndex } from './coverage.ts';
import { from, tagAt } from './font-tables.ts';
import { type GlyphDefinitions, KIND } from './glyph-definitions.ts';

/** One step of substitution or positioning. */
export interface Lookup {
  readonly type: number;
  readonly subtables: readonly DataView[];
  /** Whether the step passes over a glyph as if it were not there. */
  readonly ignores: (glyph: number) => boolean;
  /** Whether the step may do something at a glyph; for most it can't, which is worth knowing first. */
  readonly concerns: (glyph: number) => boolean;
}

/** The types of lookup that the two tables number differently. */
export interface LookupKinds {
  /** One that only leads to another one. */
  readonly extension: number;
  /** One that looks before and behind. The type below it looks only at the glyphs themselves. */
  readonly chained: number;
}

/** `GSUB` or `GPOS` (ISO/IEC 14496-22, 6.2): what to do for which script and feature. */
export class LayoutTable {
  private readonly table: DataView;
  private readonly extension: number;
  private readonly chained: number;
  private readonly definitions: GlyphDefinitions;
  private readonly lookups = new Map<number, Lookup>();
  private readonly plans = new Map<string, readonly Lookup[]>();

  constructor(table: DataView, kinds: LookupKinds, definitions: GlyphDefinitions) {
    this.table = table;
    this.extension = kinds.extension;
    this.chained = kinds.chained;
    this.definitions = definitions;
  }

  /** The steps for a script and features, in the order of the font. */
  steps(script: string, features: readonly string[]): readonly Lookup[] {
    const key = `${script} ${features.join(' ')}`;
    const known = this.plans.get(key);
    if (known !== undefined) return known;
    const steps = this.plan(script, new Set(features)).map((index) => this.lookup(index));
    this.plans.set(key, steps);
    return steps;
  }

  private plan(script: string, features: ReadonlySet<string>): number[] {
    const system = this.system(script);
    if (system === undefined) return [];
    const list = from(this.table, this.table.getUint16(6));
    const found = new Set<number>();
    for (let index = 0; index < system.getUint16(4); index++) {
      const row = 2 + 6 * system.getUint16(6 + 2 * index);
      if (!features.has(tagAt(list, row))) continue;
      const feature = from(list, list.getUint16(row + 4));
      for (let step = 0; step < feature.getUint16(2); step++) {
        found.add(feature.getUint16(4 + 2 * step));
      }
    }
    return [...found].toSorted((one, other) => one - other);
  }

  lookup(index: number): Lookup {
    const known = this.lookups.get(index);
    if (known !== undefined) return known;
    const list = from(this.table, this.table.getUint16(8));
    const lookup = this.read(from(list, list.getUint16(2 + 2 * index)));
    this.lookups.set(index, lookup);
    return lookup;
  }

  /** The script's features for a language that is not named; those for all scripts if it has none. */
  private system(script: string): DataView | undefined {
    const list = from(this.table, this.table.getUint16(4));
    const scripts = new Map<string, DataView>();
    for (let index = 0; index < list.getUint16(0); index++) {
      const row = 2 + 6 * index;
      scripts.set(tagAt(list, row), from(list, list.getUint16(row + 4)));
    }
    const found = scripts.get(script) ?? scripts.get('DFLT') ?? scripts.get('latn');
    const offset = found?.getUint16(0) ?? 0;
    return found === undefined || offset === 0 ? undefined : from(found, offset);
  }

  private read(lookup: DataView): Lookup {
    const own = Array.from({ length: lookup.getUint16(4) }, (_, index) =>
      from(lookup, lookup.getUint16(6 + 2 * index)),
    );
    const ignores = this.ignorer(lookup.getUint16(2));
    const leadsOn = lookup.getUint16(0) === this.extension;
    const subtables = leadsOn ? own.map((subtable) => from(subtable, subtable.getUint32(4))) : own;
    const type = leadsOn ? (own[0]?.getUint16(2) ?? 0) : lookup.getUint16(0);
    const coverages = subtables.map((subtable) => firstCoverage(subtable, type, this.chained));
    const concerns = remembered((glyph) =>
      coverages.some((coverage) => coverageIndex(coverage, glyph) >= 0),
    );
    return { type, subtables, ignores, concerns };
  }

  private ignorer(flags: number): Lookup['ignores'] {
    const { kindOf, markClassOf } = this.definitions;
    const ignored = new Set<number>();
    if ((flags & 2) !== 0) ignored.add(KIND.base);
    if ((flags & 4) !== 0) ignored.add(KIND.ligature);
    if ((flags & 8) !== 0) ignored.add(KIND.mark);
    const markClass = flags >> 8;
    if (ignored.size === 0 && markClass === 0) return () => false;
    return (glyph) => {
      const kind = kindOf(glyph);
      if (ignored.has(kind)) return true;
      return markClass !== 0 && kind === KIND.mark && markClassOf(glyph) !== markClass;
    };
  }
}

/** The coverage table of the first glyph that a subtable is for. */
function firstCoverage(subtable: DataView, type: number, chained: number): DataView {
  const isContext = type === chained || type === chained - 1;
  if (!isContext || subtable.getUint16(0) !== 3) return from(subtable, subtable.getUint16(2));
  // What stands before comes first: its count and so many coverage tables, then the next count.
  const first = type === chained ? 6 + 2 * subtable.getUint16(2) : 6;
  return from(subtable, subtable.getUint16(first));
}

function remembered(find: (glyph: number) => boolean): (glyph: number) => boolean {
  const known: (boolean | undefined)[] = [];
  return (glyph) => {
    const found = known[glyph] ?? find(glyph);
    known[glyph] = found;
    return found;
  };
}
