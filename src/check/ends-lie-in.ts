import { contains, type Period } from '../model/period.ts';

/** Whether a period's ends lie in another; an open end, as in “up to 2008”, has no place to miss. */
export function endsLieIn(outer: Period, { from, to }: Period): boolean {
  const ends = [from, to].filter((moment) => moment !== undefined);
  return ends.every((moment) => contains(outer, { from: moment, to: moment }));
}
