import { didYouMean } from '../../diagnostics/nearest.ts';
import type { StatisticDemand } from '../../model/contract.ts';
import { endOf } from '../find-sections.ts';
import { openRegistry, periodsOf, statisticName } from '../registry.ts';
import { registryFile } from '../registry-file.ts';
import type { Rule } from '../rule.ts';

export const statisticRequired: Rule = {
  code: 'statistic/required',
  severity: 'error',
  claim: 'Every statistic that the contract demands is in the registry.',

  *violations({ brief, contract }) {
    if (brief.unread?.includes('statistics')) return;
    const registry = openRegistry(brief.statistics);
    const demanded = new Set(contract.statistics.map(({ id }) => id));
    // A row that the contract knows is itself; only another one may be this one misnamed.
    const others = registry.ids.filter((id) => !demanded.has(id));
    const last = brief.statistics.at(-1)?.at;
    const at = last === undefined ? registryFile(brief) : endOf(last);
    for (const { id, period } of contract.statistics.flatMap(keysOf)) {
      const rows = registry.allOf(id);
      const found = period === undefined ? rows[0] : registry.find(id, period);
      if (found !== undefined) continue;
      const of = period === undefined ? '' : ` for ${period}`;
      yield {
        message: `The statistic “${id}”${of} is missing.${rows.length === 0 ? didYouMean(id, others) : ` It is there for ${periodsOf(rows)}.`}`,
        help: `Add a row “${id},${period ?? '…'},…” to the registry.`,
        at,
        about: statisticName(id, period),
      };
    }
  },
};

function keysOf({ id, periods }: StatisticDemand): readonly { id: string; period?: string }[] {
  return periods.length === 0 ? [{ id }] : periods.map((period) => ({ id, period }));
}
