import { readPeriod } from '../../model/period.ts';
import type { Statistic } from '../../model/statistic.ts';
import { enumerate } from '../words/enumerate.ts';
import type { Words } from '../words/words.ts';

/**
 * The years that numbers and categories are of, each once, in order. Dates are left out: they are
 * moments, not what was counted in a period.
 */
export function yearsOf(statistics: Iterable<Statistic>): number[] {
  const years = new Set<number>();
  for (const statistic of statistics) {
    if (statistic.kind === 'date') continue;
    for (const year of endYears(statistic)) years.add(year);
  }
  return [...years].toSorted((a, b) => a - b);
}

function endYears({ period }: Statistic): number[] {
  const { from, to } = readPeriod(period.value) ?? {};
  return [from?.year, to?.year].filter((year) => year !== undefined);
}

/** “2006–2008, 2010 and 2017”. */
export function printYears(years: readonly number[], words: Words): string {
  const runs: [number, number][] = [];
  for (const year of years) {
    const run = runs.at(-1);
    if (run !== undefined && run[1] + 1 === year) run[1] = year;
    else runs.push([year, year]);
  }
  return enumerate(runs.flatMap(printRun), words.and);
}

/** Two neighbours are no range: “2006 and 2007”. */
function printRun([first, last]: readonly [number, number]): string[] {
  if (last - first > 1) return [`${first}–${last}`];
  return first === last ? [String(first)] : [String(first), String(last)];
}

/** “2002–2023”: from the first to the last year of all that the rows are of, dates included. */
export function printYearSpan(statistics: readonly Statistic[]): string {
  const years = statistics.flatMap(endYears);
  const sorted = years.toSorted((a, b) => a - b);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return '';
  return first === last ? String(first) : `${first}–${last}`;
}
