import { didYouMean } from '../../diagnostics/nearest.ts';
import type { Rule } from '../rule.ts';

export const sourceUnknown: Rule = {
  code: 'source/unknown',
  severity: 'error',
  claim: 'Every citation names one of the brief’s sources.',

  *violations({ brief, inlines }) {
    if (brief.unread?.includes('sources')) return;
    const ids = new Set(brief.sources.map(({ id }) => id));
    for (const { id, at } of inlines('citation')) {
      if (ids.has(id)) continue;
      yield {
        message: `There is no source “${id}” in sources.yaml.${didYouMean(id, ids)}`,
        help: 'Correct the id, or add the source.',
        at,
        about: `source:${id}`,
        consequence: true,
      };
    }
  },
};
