import type { Rule } from '../rule.ts';

export const knownOperators: Rule = {
  name: 'known-operators',
  basis: 'ISO 19005-2, 6.2.2',
  claim: 'Pages are drawn with the operators of PDF alone.',

  *violations({ contents }) {
    for (const [index, { unknown }] of contents.entries()) {
      const [operator] = unknown;
      if (operator === undefined) continue;
      yield { message: `“${operator}” is no operator of PDF.`, page: index + 1 };
    }
  },
};
