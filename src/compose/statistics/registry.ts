import { readPeriod, when } from '../../model/period.ts';
import type { Statistic } from '../../model/statistic.ts';

/** The rows of `statistics.csv`, found by their key. */
export interface Registry {
  readonly rows: readonly Statistic[];
  /** All periods of a statistic, in the registry's order. */
  readonly allOf: (id: string) => readonly Statistic[];
  /** The row of a period; without one, the only row. */
  readonly find: (id: string, period?: string) => Statistic | undefined;
  /** The row of a period; without one, the row of the latest period. */
  readonly latest: (id: string, period?: string) => Statistic | undefined;
}

export function openRegistry(rows: readonly Statistic[]): Registry {
  const byId = new Map<string, Statistic[]>();
  for (const row of rows) {
    const known = byId.get(row.id.value);
    if (known === undefined) byId.set(row.id.value, [row]);
    else known.push(row);
  }
  const allOf = (id: string): readonly Statistic[] => byId.get(id) ?? [];
  const ofPeriod = (id: string, period: string) =>
    allOf(id).find((row) => row.period.value === period);

  return {
    rows,
    allOf,
    find: (id, period) => {
      if (period !== undefined) return ofPeriod(id, period);
      return allOf(id).length === 1 ? allOf(id)[0] : undefined;
    },
    latest: (id, period) =>
      period === undefined
        ? allOf(id).toSorted((a, b) => endOf(b) - endOf(a))[0]
        : ofPeriod(id, period),
  };
}

/** The last row before this one in time that counts the same. */
export function earlierRow(row: Statistic, registry: Registry): Statistic | undefined {
  return registry
    .allOf(row.id.value)
    .filter((other) => endOf(other) < endOf(row))
    .toSorted((a, b) => endOf(b) - endOf(a))[0];
}

function endOf({ period }: Statistic): number {
  const read = readPeriod(period.value);
  if (read === undefined) return -Infinity;
  return read.to === undefined ? Infinity : when({ from: read.to });
}
