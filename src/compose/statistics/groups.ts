import type { Contract } from '../../model/contract.ts';
import type { Statistic } from '../../model/statistic.ts';
import type { Words } from '../words/words.ts';

export interface StatisticGroup {
  /** Empty where the contract has no groups. */
  readonly name: string;
  readonly rows: readonly Statistic[];
}

/**
 * The registry's rows in the contract's groups, in the contract's order; rows that the contract
 * does not know come last, in the registry's order.
 */
export function groupsOf(
  rows: readonly Statistic[],
  { statistics }: Contract,
  words: Words,
): StatisticGroup[] {
  const demands = new Map(statistics.map(({ id, group }, order) => [id, { group, order }]));
  const others = demands.size === 0 ? '' : words.registry.others;
  const groups = new Map<string, Statistic[]>(statistics.map(({ group }) => [group, []]));
  groups.set(others, groups.get(others) ?? []);

  const last = statistics.length;
  const orderOf = ({ id }: Statistic): number => demands.get(id.value)?.order ?? last;
  for (const row of rows.toSorted((a, b) => orderOf(a) - orderOf(b))) {
    groups.get(demands.get(row.id.value)?.group ?? others)?.push(row);
  }
  return [...groups]
    .filter(([, members]) => members.length > 0)
    .map(([name, members]) => ({ name, rows: members }));
}
