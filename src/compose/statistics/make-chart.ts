import type { ChartKind } from '../../model/block.ts';
import type { ChartGroup, CountChart, TimelineChart } from '../../model/chart.ts';
import type { Contract } from '../../model/contract.ts';
import { readPeriod, when } from '../../model/period.ts';
import type { Statistic } from '../../model/statistic.ts';
import { holdTogether } from '../text/hold-together.ts';
import { upperFirst } from '../text/upper-first.ts';
import type { Words } from '../words/words.ts';
import { formatPeriod } from './format-period.ts';
import { bareValue, shownValue } from './statistic-value.ts';

/** Numbers over periods, a group for each statistic. */
export function countChart(
  kind: Exclude<ChartKind, 'timeline'>,
  counts: readonly (readonly Statistic[])[],
  words: Words,
): CountChart {
  const shown = counts.filter((rows) => rows.length > 0);
  const labels = countLabels(shown);
  const groups = shown.map(
    (rows, index): ChartGroup => ({
      label: labels[index] ?? '',
      unit: rows[0]?.unit.value ?? '',
      points: inTime(rows).map((row) => ({
        period: formatPeriod(row.period.value, words),
        when: whenOf(row),
        value: Number(row.value.value),
        shown: shownValue(row, words),
      })),
    }),
  );
  return { type: 'counts', kind, groups };
}

/**
 * What a chart and its data call each count. Where every unit differs and is what its label comes to,
 * it is the unit: “Convictions” for “First-instance convictions”; else it is what is counted, with the
 * unit if that does not say it.
 */
export function countLabels(counts: readonly (readonly Statistic[])[]): string[] {
  const firsts = counts.flatMap((rows) => rows.slice(0, 1));
  const units = new Set(firsts.map(({ unit }) => unit.value));
  const isNamedByUnit =
    firsts.length > 1 && units.size === firsts.length && firsts.every(endsInUnit);
  return firsts.map(({ label, unit }) => {
    if (isNamedByUnit) return upperFirst(unit.value);
    const isSaid = label.value.toLowerCase().includes(unit.value.toLowerCase());
    return isSaid ? label.value : `${label.value}, ${unit.value}`;
  });
}

/** “Percent” alone would not say of what, nor “Victims” which of them. */
function endsInUnit({ label, unit }: Statistic): boolean {
  return unit.value !== '' && label.value.toLowerCase().endsWith(unit.value.toLowerCase());
}

/** Placements in an ordered category, from the best to the worst rank that occurs. */
export function timelineChart(
  rows: readonly Statistic[],
  contract: Contract,
  words: Words,
): TimelineChart {
  return {
    type: 'timeline',
    label: rows[0]?.label.value ?? '',
    ranks: ranksOf(rows, contract).map(holdTogether),
    placements: inTime(rows).map((row) => ({
      period: formatPeriod(row.period.value, words),
      when: whenOf(row),
      rank: bareValue(row, words),
    })),
  };
}

function ranksOf(rows: readonly Statistic[], { ranks }: Contract): readonly string[] {
  const found = [...new Set(rows.map(({ value }) => value.value.trim()))];
  const order = ranks.find((one) => found.every((rank) => one.includes(rank)));
  if (order === undefined) return found;
  const places = found.map((rank) => order.indexOf(rank));
  return order.slice(Math.min(...places), Math.max(...places) + 1);
}

/** From the earliest to the latest; the registry's order where the time is the same. */
export function inTime(rows: readonly Statistic[]): Statistic[] {
  return rows.toSorted((a, b) => whenOf(a) - whenOf(b));
}

function whenOf({ period }: Statistic): number {
  const read = readPeriod(period.value);
  return read === undefined ? 0 : when(read);
}
