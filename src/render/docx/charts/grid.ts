import type { ChartPoint, CountChart } from '../../../model/chart.ts';

/** A chart's values as its workbook holds them: a row a category, a column a series. */
export interface Grid {
  readonly categories: readonly string[];
  readonly series: readonly {
    readonly name: string;
    readonly points: readonly (ChartPoint | undefined)[];
  }[];
}

/** With more periods than this, they are rows rather than columns. */
const MOST_SERIES = 3;

/** Counts beside each other with a bar for each period; a single count, or many periods, down the axis. */
export function gridOf({ groups }: CountChart): Grid {
  const periods = periodsOf(groups.flatMap(({ points }) => points));
  const counts = groups.map(({ label }) => label);
  if (groups.length > 1 && periods.length <= MOST_SERIES) {
    return {
      categories: counts,
      series: periods.map((period) => ({
        name: period,
        points: groups.map(({ points }) => pointOf(points, period)),
      })),
    };
  }
  return {
    categories: periods,
    series: groups.map(({ label, points }) => ({
      name: label,
      points: periods.map((period) => pointOf(points, period)),
    })),
  };
}

/** Each period once, from the earliest. */
function periodsOf(points: readonly ChartPoint[]): string[] {
  const whens = new Map(points.map(({ period, when }) => [period, when]));
  return [...whens].toSorted(([, a], [, b]) => a - b).map(([period]) => period);
}

function pointOf(points: readonly ChartPoint[], period: string): ChartPoint | undefined {
  return points.find((point) => point.period === period);
}
