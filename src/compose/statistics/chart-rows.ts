import type { ChartFigure } from '../../model/block.ts';
import type { Statistic } from '../../model/statistic.ts';
import type { Registry } from './registry.ts';

/** The rows that a chart shows, by the statistics that it names; without periods, all of them. */
export function chartRows(
  { statistics, periods }: ChartFigure,
  registry: Registry,
): (readonly Statistic[])[] {
  const wanted = new Set(periods.map(({ value }) => value));
  return statistics.map(({ value: id }) =>
    registry.allOf(id).filter(({ period }) => wanted.size === 0 || wanted.has(period.value)),
  );
}
