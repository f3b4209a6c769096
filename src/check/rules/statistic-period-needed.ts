import { openRegistry, periodsOf, statisticName } from '../registry.ts';
import type { Rule } from '../rule.ts';

export const statisticPeriodNeeded: Rule = {
  code: 'statistic/period-needed',
  severity: 'error',
  claim: 'A call says which period it means where the registry has several.',

  *violations({ brief, inlines }) {
    const registry = openRegistry(brief.statistics);
    for (const { id, period, at } of inlines('statisticCall')) {
      const rows = registry.allOf(id);
      if (period !== undefined || rows.length < 2) continue;
      yield {
        message: `“${id}” has several periods (${periodsOf(rows)}), and this call names none.`,
        help: `Write “:stat[${id}]{period=${rows[0]?.period.value}}”, or another of its periods.`,
        at,
        about: statisticName(id),
      };
    }
  },
};
