import { coverageIndex, glyphClass } from './coverage.ts';
import { from } from './font-tables.ts';
import { type Line, matchNext } from './match.ts';

/** A context that fits: where its glyphs stand, and which steps to take at which of them. */
export interface Context {
  readonly places: readonly number[];
  readonly steps: readonly Step[];
}

interface Step {
  /** Index into the context's places. */
  readonly place: number;
  readonly lookup: number;
}

/** Where a context is looked for. */
export interface Site {
  readonly line: Line;
  readonly index: number;
  /** Whether the table also speaks of what stands before and behind. */
  readonly isChained: boolean;
}

type Part = 'before' | 'inside' | 'behind';

/** What must stand around a glyph, nearest first and without the glyph itself; and what then to do. */
interface Rule extends Readonly<Record<Part, readonly number[]>> {
  readonly steps: readonly Step[];
}

/** Whether a glyph is what a number in a rule means: a glyph, a class, or a coverage table. */
type Means = (part: Part, value: number, glyph: number) => boolean;

/** Finds the context around a glyph (ISO/IEC 14496-22, 6.2.7 and 6.2.8). */
export function findContext(table: DataView, site: Site): Context | undefined {
  const glyph = site.line.slots[site.index]?.glyph ?? 0;
  const format = table.getUint16(0);
  if (format === 3) return byCoverage(table, site, glyph);
  const covered = coverageIndex(from(table, table.getUint16(2)), glyph);
  if (covered < 0) return undefined;
  return format === 2 ? byClass(table, site, glyph) : byGlyph(table, site, covered);
}

/** Format 1: rules for each glyph, which name glyphs. */
function byGlyph(table: DataView, site: Site, covered: number): Context | undefined {
  const rules = rulesOf(table, 4, covered);
  return firstFitting(rules, site, (_, value, glyph) => value === glyph);
}

/** Format 2: rules for each class of glyphs, which name classes. */
function byClass(table: DataView, site: Site, glyph: number): Context | undefined {
  const classesAt = (offset: number) => from(table, table.getUint16(offset));
  const before = classesAt(4);
  const classes = site.isChained
    ? { before, inside: classesAt(6), behind: classesAt(8) }
    : { before, inside: before, behind: before };
  const rules = rulesOf(table, site.isChained ? 10 : 6, glyphClass(classes.inside, glyph));
  return firstFitting(
    rules,
    site,
    (part, value, other) => value === glyphClass(classes[part], other),
  );
}

/** Format 3: one rule, which names coverage tables, that of the glyph itself among them. */
function byCoverage(table: DataView, site: Site, glyph: number): Context | undefined {
  const means: Means = (_, value, other) => coverageIndex(from(table, value), other) >= 0;
  const rule = readRule(from(table, 2), site.isChained, 0);
  const [own, ...inside] = rule.inside;
  if (own === undefined || !means('inside', own, glyph)) return undefined;
  return fitted({ ...rule, inside }, site, means);
}

/** The rules of a set, from the list of sets that has its count at `place`. */
function* rulesOf(table: DataView, place: number, index: number): Generator<DataView> {
  const offset = index < table.getUint16(place) ? table.getUint16(place + 2 + 2 * index) : 0;
  if (offset === 0) return;
  const set = from(table, offset);
  for (let rule = 0; rule < set.getUint16(0); rule++) yield from(set, set.getUint16(2 + 2 * rule));
}

function firstFitting(rules: Iterable<DataView>, site: Site, means: Means): Context | undefined {
  for (const table of rules) {
    const found = fitted(readRule(table, site.isChained, 1), site, means);
    if (found !== undefined) return found;
  }
  return undefined;
}

function fitted(rule: Rule, { line, index }: Site, means: Means): Context | undefined {
  const match = (part: Part, start: number, step: 1 | -1) =>
    matchNext(line, start, {
      length: rule[part].length,
      step,
      fits: (glyph, place) => means(part, rule[part][place] ?? -1, glyph),
    });
  const others = match('inside', index, 1);
  if (others === undefined) return undefined;
  const fits = match('behind', others.at(-1) ?? index, 1) && match('before', index, -1);
  return fits && { places: [index, ...others], steps: rule.steps };
}

/** Reads a rule; `left` is how many of the inner glyphs its count has and its list has not. */
function readRule(table: DataView, isChained: boolean, left: number): Rule {
  let at = 0;
  const next = () => {
    at += 2;
    return table.getUint16(at - 2);
  };
  const list = (length: number) => Array.from({ length }, next);
  const readSteps = (length: number) =>
    Array.from({ length }, () => ({ place: next(), lookup: next() }));
  if (!isChained) {
    const count = next();
    const steps = next();
    return { before: [], inside: list(count - left), behind: [], steps: readSteps(steps) };
  }
  const before = list(next());
  const inside = list(next() - left);
  const behind = list(next());
  return { before, inside, behind, steps: readSteps(next()) };
}
