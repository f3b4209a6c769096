import type { Rule } from '../../rule.ts';

export const styleIds: Rule = {
  name: 'style-ids',
  basis: 'ISO/IEC 29500-1, 17.7.4.17',
  claim: 'No two styles have one identifier.',

  *violations({ styles }) {
    const seen = new Set<string>();
    for (const { id, element } of styles.list) {
      if (seen.has(id)) yield { message: `There are two styles “${id}”.`, at: element };
      seen.add(id);
    }
  },
};
