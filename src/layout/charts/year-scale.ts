import type { Placement } from '../../model/chart.ts';

/** No year is wider, in points. */
const WIDEST_YEAR = 40;

/** From years to places. */
export interface YearScale {
  readonly first: number;
  readonly last: number;
  /** Where a year begins. */
  readonly x: (year: number) => number;
  /** How wide a year is. */
  readonly pitch: number;
  readonly left: number;
  readonly right: number;
}

/** As wide as there is room, from the first year with a placement to the last. */
export function yearScale(
  placements: readonly Placement[],
  left: number,
  right: number,
): YearScale {
  const years = placements.map(({ when }) => Math.floor(when));
  const first = Math.min(...years);
  const last = Math.max(...years);
  const pitch = Math.min(WIDEST_YEAR, (right - left) / (last - first + 1));
  const end = left + pitch * (last - first + 1);
  return { first, last, pitch, left, right: end, x: (year) => left + (year - first) * pitch };
}
