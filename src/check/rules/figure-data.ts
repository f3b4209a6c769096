import { didYouMean } from '../../diagnostics/nearest.ts';
import type { ChartFigure } from '../../model/block.ts';
import type { Located } from '../../model/span.ts';
import type { Statistic } from '../../model/statistic.ts';
import { openRegistry, periodsOf, type Registry, statisticName } from '../registry.ts';
import type { Finding, Rule } from '../rule.ts';

export const figureData: Rule = {
  code: 'figure/data',
  severity: 'error',
  claim: 'Every chart has the statistics that it names, of the kind that it draws.',

  *violations({ blocks, brief }) {
    if (brief.unread?.includes('statistics')) return;
    const registry = openRegistry(brief.statistics);
    for (const block of blocks) {
      if (block.type !== 'chartFigure') continue;
      if (block.statistics.length === 0) yield withoutStatistics(block);
      for (const id of block.statistics) yield* judgeStatistic(block, id, registry);
    }
  },
};

function withoutStatistics({ at }: ChartFigure): Finding {
  return {
    message: 'This chart names no statistics.',
    help: 'Name them: statistics="investigations convictions".',
    at,
  };
}

function* judgeStatistic(
  chart: ChartFigure,
  id: Located<string>,
  registry: Registry,
): Generator<Finding> {
  const rows = registry.allOf(id.value);
  if (rows.length === 0) {
    yield unknownStatistic(id, registry);
    return;
  }
  const missing = chart.periods.filter(({ value }) => registry.find(id.value, value) === undefined);
  for (const period of missing) yield unknownPeriod(id, period, rows);
  yield* judgeKind(chart, id, rows);
  if (missing.length === 0) yield* judgeCount(chart, id, rows);
}

function unknownStatistic({ value: id, at }: Located<string>, { ids }: Registry): Finding {
  return {
    message: `There is no statistic “${id}” in the registry.${didYouMean(id, ids)}`,
    help: 'Correct the id, or add the row.',
    at,
    about: statisticName(id),
    consequence: true,
  };
}

function unknownPeriod(
  { value: id }: Located<string>,
  { value: period, at }: Located<string>,
  rows: readonly Statistic[],
): Finding {
  return {
    message: `The statistic “${id}” has no row for ${period}; it has ${periodsOf(rows)}.`,
    help: 'Name other periods, or add the row.',
    at,
    about: statisticName(id, period),
    consequence: true,
  };
}

function* judgeKind(
  { kind }: ChartFigure,
  { value: id, at }: Located<string>,
  rows: readonly Statistic[],
): Generator<Finding> {
  const wanted = kind === 'timeline' ? 'category' : 'number';
  const other = rows.find((row) => row.kind !== wanted);
  if (other === undefined) return;
  yield {
    message: `A chart of the kind “${kind}” cannot draw “${id}”, which is a ${other.kind}.`,
    help: `Name statistics of the kind “${wanted}”, or choose another kind of chart.`,
    at,
    related: [{ at: other.at, message: 'Its row is here.' }],
  };
}

/** A comparison is of two periods. */
function* judgeCount(
  { kind, periods }: ChartFigure,
  { value: id, at }: Located<string>,
  rows: readonly Statistic[],
): Generator<Finding> {
  const count = periods.length === 0 ? rows.length : periods.length;
  if (kind !== 'comparison' || count === 2) return;
  yield {
    message: `A comparison is of two periods, but “${id}” has ${count} here.`,
    help: `Name two of its periods: periods="${rows
      .slice(0, 2)
      .map((row) => row.period.value)
      .join(' ')}".`,
    at,
    follows: statisticName(id),
  };
}
