import { didYouMean } from '../../diagnostics/nearest.ts';
import type { StatisticDemand } from '../../model/contract.ts';
import { endOf } from '../find-sections.ts';
import { openRegistry, periodsOf, type Registry, statisticName } from '../registry.ts';
import { registryFile } from '../registry-file.ts';
import type { Rule } from '../rule.ts';

export const statisticRequired: Rule = {
  code: 'statistic/required',
  severity: 'error',
  claim: 'Every statistic that the contract demands is in the registry.',

  *violations({ brief, contract }) {
    if (brief.unread?.includes('statistics')) return;
    const registry = openRegistry(brief.statistics);
    const last = brief.statistics.at(-1)?.at;
    const at = last === undefined ? registryFile(brief) : endOf(last);
    for (const { id, period } of contract.statistics.flatMap(keysOf)) {
      const rows = registry.allOf(id);
      const found = period === undefined ? rows[0] : registry.find(id, period);
      if (found !== undefined) continue;
      const of = period === undefined ? '' : ` for ${period}`;
      yield {
        message: `The statistic “${id}”${of} is missing.${hint(id, registry)}`,
        help: `Add a row “${id},${period ?? '…'},…” to the registry.`,
        at,
        about: statisticName(id, period),
      };
    }
  },
};

function hint(id: string, registry: Registry): string {
  const rows = registry.allOf(id);
  return rows.length === 0 ? didYouMean(id, registry.ids) : ` It is there for ${periodsOf(rows)}.`;
}

function keysOf({ id, periods }: StatisticDemand): readonly { id: string; period?: string }[] {
  return periods.length === 0 ? [{ id }] : periods.map((period) => ({ id, period }));
}
