import { didYouMean } from '../../diagnostics/nearest.ts';
import { openRegistry, periodsOf, statisticName } from '../registry.ts';
import type { Rule } from '../rule.ts';

export const statisticUnknown: Rule = {
  code: 'statistic/unknown',
  severity: 'error',
  claim: 'Every statistic that the text calls is in the registry.',

  *violations({ brief, inlines }) {
    if (brief.unread?.includes('statistics')) return;
    const registry = openRegistry(brief.statistics);
    for (const { id, period, at } of inlines('statisticCall')) {
      const rows = registry.allOf(id);
      if (rows.length > 0 && (period === undefined || registry.find(id, period))) continue;
      const known = rows.length > 0;
      yield {
        message: known
          ? `The statistic “${id}” has no row for ${period}; it has ${periodsOf(rows)}.`
          : `There is no statistic “${id}” in the registry.${didYouMean(id, registry.ids)}`,
        help: known
          ? 'Give one of these periods, or add the row.'
          : 'Correct the id, or add the row.',
        at,
        about: statisticName(id, known ? period : undefined),
        consequence: true,
      };
    }
  },
};
