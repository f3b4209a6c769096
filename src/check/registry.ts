import { readPeriod } from '../model/period.ts';
import type { Statistic } from '../model/statistic.ts';

/** The rows of the registry, found by their key. */
export interface Registry {
  readonly ids: readonly string[];
  /** All periods of a statistic, in the registry's order. */
  readonly allOf: (id: string) => readonly Statistic[];
  /** The row of a period; without one, the only row. */
  readonly find: (id: string, period?: string) => Statistic | undefined;
}

export function openRegistry(rows: readonly Statistic[]): Registry {
  const byId = new Map<string, Statistic[]>();
  const byKey = new Map<string, Statistic>();
  for (const row of rows) {
    const key = statisticName(row.id.value, row.period.value);
    if (!byKey.has(key)) byKey.set(key, row);
    const known = byId.get(row.id.value);
    if (known === undefined) byId.set(row.id.value, [row]);
    else known.push(row);
  }
  const allOf = (id: string): readonly Statistic[] => byId.get(id) ?? [];
  return {
    ids: [...byId.keys()],
    allOf,
    find: (id, period) => {
      if (period !== undefined) return byKey.get(statisticName(id, period));
      return allOf(id).length === 1 ? allOf(id)[0] : undefined;
    },
  };
}

/** The name under which diagnostics know a statistic of a period, or one of any. */
export function statisticName(id: string, period?: string): string {
  return period === undefined ? `statistic:${id}` : `statistic:${id}@${period}`;
}

/** The periods that a statistic has, for people to choose from. */
export function periodsOf(rows: readonly Statistic[]): string {
  const periods = rows.map(({ period }) => period.value).filter((text) => readPeriod(text));
  const shown = periods.slice(0, 12);
  return `${shown.join(', ')}${periods.length > shown.length ? ', …' : ''}`;
}
