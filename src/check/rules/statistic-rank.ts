import { didYouMean } from '../../diagnostics/nearest.ts';
import type { Rule } from '../rule.ts';

export const statisticRank: Rule = {
  code: 'statistic/rank',
  severity: 'error',
  claim: 'Every category is one of the ranks that the contract orders.',

  *violations({ brief, contract }) {
    const ranks = contract.ranks.flat();
    if (ranks.length === 0) return;
    for (const { id, kind, value } of brief.statistics) {
      if (kind !== 'category' || value.value === '' || ranks.includes(value.value)) continue;
      yield {
        message: `“${value.value}”, the value of “${id.value}”, is none of the ranks of the contract.${didYouMean(value.value, ranks)}`,
        help: `Write one of ${ranks.join(', ')}.`,
        at: value.at,
      };
    }
  },
};
