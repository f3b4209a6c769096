import { readPeriod } from '../../model/period.ts';
import type { Statistic } from '../../model/statistic.ts';
import type { Words } from '../words/words.ts';
import { formatPeriod } from './format-period.ts';
import { printYears, yearsOf } from './years.ts';

/**
 * The line under a section's heading. It adds the years of the section's data where the stated
 * period alone would mislead: “Facts of 2008, data of 2006 and 2007”, or “Facts of 2017–2023, data
 * of 2017 and 2023”.
 */
export function periodLine(edtf: string, data: Iterable<Statistic>, words: Words): string {
  const { from, to } = readPeriod(edtf) ?? {};
  const hasOpenEnd = (from === undefined) !== (to === undefined);
  const facts = words.factsOf(formatPeriod(edtf, words), hasOpenEnd);
  const years = yearsToSay(edtf, yearsOf(data));
  return years.length === 0 ? facts : `${facts}, ${words.dataOf(printYears(years, words))}`;
}

function yearsToSay(edtf: string, years: readonly number[]): readonly number[] {
  const { from, to } = readPeriod(edtf) ?? {};
  if (from === undefined || to === undefined) return [];
  const stated = Array.from({ length: to.year - from.year + 1 }, (_, index) => from.year + index);
  if (stated.length === 1) return years.filter((year) => year !== from.year);
  const isCovered = stated.every((year) => years.includes(year)) && years.length === stated.length;
  return isCovered ? [] : years;
}

/**
 * A section's period in short, for the contents: the stated one, widened to the years of its data:
 * “2006–2008”.
 */
export function shortPeriod(edtf: string, data: Iterable<Statistic>, words: Words): string {
  const { from, to } = readPeriod(edtf) ?? {};
  const years = yearsOf(data);
  const [first, last] = [years[0], years.at(-1)];
  if (from === undefined || to === undefined || first === undefined || last === undefined) {
    return formatPeriod(edtf, words);
  }
  const isWider = first < from.year || last > to.year;
  return isWider
    ? `${Math.min(first, from.year)}–${Math.max(last, to.year)}`
    : formatPeriod(edtf, words);
}
