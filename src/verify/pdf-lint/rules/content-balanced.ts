import type { Rule } from '../rule.ts';

export const contentBalanced: Rule = {
  name: 'content-balanced',
  basis: 'ISO 32000-1, 14.6.1',
  claim: 'Text objects and marked content end where they should.',

  *violations({ contents }) {
    for (const [index, { faults }] of contents.entries()) {
      for (const fault of faults) yield { message: `The page has ${fault}.`, page: index + 1 };
    }
  },
};
