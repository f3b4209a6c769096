import { didYouMean } from '../../diagnostics/nearest.ts';
import type { Brief } from '../../model/brief.ts';
import type { Contract, StatisticDemand } from '../../model/contract.ts';
import { readPeriod } from '../../model/period.ts';
import type { Span } from '../../model/span.ts';
import type { Statistic } from '../../model/statistic.ts';
import { endOf } from '../find-sections.ts';
import { openRegistry, periodsOf, type Registry, statisticName } from '../registry.ts';
import { registryFile } from '../registry-file.ts';
import type { Finding, Rule } from '../rule.ts';

export const statisticRequired: Rule = {
  code: 'statistic/required',
  severity: 'error',
  claim: 'Every statistic that the contract demands is in the registry.',

  *violations({ brief, contract }) {
    if (brief.unread?.includes('statistics')) return;
    const registry = openRegistry(brief.statistics);
    const at = registryEnd(brief);
    if (brief.statistics.length === 0) yield* withoutRegistry(contract, at);
    for (const { id, period } of contract.statistics.flatMap(keysOf)) {
      const rows = registry.allOf(id);
      const found = period === undefined ? rows[0] : registry.find(id, period);
      if (found !== undefined) continue;
      const of = period === undefined ? '' : ` for ${period}`;
      yield {
        message: `The statistic “${id}”${of} is missing.${hint(id, registry, contract)}`,
        help: `Add a row “${id},${period ?? '…'},…” to the registry.`,
        at,
        about: statisticName(id, period),
        follows: rows.some(isUndated) ? statisticName(id) : 'registry',
      };
    }
  },
};

/** Its period cannot be read: it may well be the one that is demanded. */
function isUndated({ period }: Statistic): boolean {
  return readPeriod(period.value) === undefined;
}

/** Where there are no rows at all, that is what is wrong. */
function* withoutRegistry({ statistics }: Contract, at: Span): Generator<Finding> {
  const count = statistics.flatMap(keysOf).length;
  if (count === 0) return;
  yield {
    message: `The brief has no statistics, but the contract demands ${count}.`,
    help: `Add a registry “${at.file}” with a row for each.`,
    at,
    about: 'registry',
  };
}

function registryEnd(brief: Brief): Span {
  const last = brief.statistics.at(-1);
  return last === undefined ? registryFile(brief) : endOf(last.at);
}

function hint(id: string, registry: Registry, contract: Contract): string {
  const rows = registry.allOf(id);
  const periods = periodsOf(rows);
  if (periods !== '') return ` It is there for ${periods}.`;
  const demanded = new Set(contract.statistics.map((demand) => demand.id));
  // A row that the contract knows is itself; only another one may be this one misnamed.
  return didYouMean(
    id,
    registry.ids.filter((other) => !demanded.has(other)),
  );
}

function keysOf({ id, periods }: StatisticDemand): readonly { id: string; period?: string }[] {
  return periods.length === 0 ? [{ id }] : periods.map((period) => ({ id, period }));
}
