import type { Rule } from '../rule.ts';

const DEEPEST = 28;

export const savedStates: Rule = {
  name: 'saved-states',
  basis: 'ISO 19005-2, 6.1.13',
  claim: 'Graphics states are saved in one another no deeper than any reader must follow.',

  *violations({ contents }) {
    for (const [index, { depth }] of contents.entries()) {
      if (depth > DEEPEST) yield { message: `States are ${depth} deep.`, page: index + 1 };
    }
  },
};
