import type { Rule } from '../rule.ts';

export const noteUnused: Rule = {
  code: 'note/unused',
  severity: 'warning',
  claim: 'Every footnote is called in the text.',

  *violations({ brief, inlines }) {
    const called = new Set(inlines('noteCall').map(({ label }) => label));
    for (const [label, { at }] of brief.notes) {
      if (called.has(label)) continue;
      yield {
        message: `Nothing in the text calls the note “${label}”.`,
        help: `Write “[^${label}]” where it belongs, or remove it.`,
        at,
      };
    }
  },
};
