import { readPeriod } from '../../model/period.ts';
import type { Rule } from '../rule.ts';

export const periodEdtf: Rule = {
  code: 'period/edtf',
  severity: 'error',
  claim: 'Every period that a heading or a block states can be read.',

  *violations({ blocks }) {
    for (const block of blocks) {
      const period = 'attributes' in block ? block.attributes.period : undefined;
      if (period === undefined || readPeriod(period.value) !== undefined) continue;
      yield {
        message: `“${period.value}” is no period that can be read.`,
        help: 'Write it as 2006, 2007-04, ../2008 or 2007-04/2008-03.',
        at: period.at,
      };
    }
  },
};
