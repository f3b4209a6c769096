import { readFields } from '../../document/fields.ts';
import type { Rule } from '../../rule.ts';

export const fieldsNested: Rule = {
  name: 'fields-nested',
  basis: 'ISO/IEC 29500-1, 17.16.18',
  claim: 'Every field begins, may have one result, and ends, one inside another or after it.',

  *violations({ stories }) {
    for (const { root } of stories) {
      for (const { element, message } of readFields(root).strays) yield { message, at: element };
    }
  },
};
