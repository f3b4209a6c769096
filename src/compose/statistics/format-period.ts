import { type Moment, type Period, readPeriod } from '../../model/period.ts';
import type { Words } from '../words/words.ts';

/** “2006–2007”, “to 2008”, “April 2007” of EDTF; what can't be read stays as it is. */
export function formatPeriod(edtf: string, words: Words): string {
  const period = readPeriod(edtf);
  return period === undefined ? edtf : printPeriod(period, words);
}

function printPeriod({ from, to }: Period, words: Words): string {
  if (from === undefined) return to === undefined ? '' : words.until(printMoment(to, words));
  if (to === undefined) return words.since(printMoment(from, words));
  const first = printMoment(from, words);
  const last = printMoment(to, words);
  if (first === last) return first;
  const areYears = from.month === undefined && to.month === undefined;
  return areYears ? `${first}–${last}` : `${first} – ${last}`;
}

/** “2002”, “July 2002” or “24 July 2002”. */
export function printMoment({ year, month, day }: Moment, words: Words): string {
  if (month === undefined) return String(year);
  return day === undefined ? words.month(month, year) : words.day(day, month, year);
}
