import type { Rule } from '../rule.ts';

export const sourceUnused: Rule = {
  code: 'source/unused',
  severity: 'warning',
  claim: 'Something in the brief rests on each of its sources.',

  *violations({ brief, inlines }) {
    if (brief.unread?.includes('statistics')) return;
    const used = new Set([
      ...inlines('citation').map(({ id }) => id),
      ...brief.statistics.map(({ source }) => source.value),
    ]);
    for (const { id, at } of brief.sources) {
      if (used.has(id)) continue;
      yield {
        message: `Neither the text nor the registry uses the source “${id}”.`,
        help: `Cite it with “[@${id}]” where something rests on it, or remove it.`,
        at,
      };
    }
  },
};
