import type { Rule } from '../rule.ts';

export const oneDocument: Rule = {
  name: 'one-document',
  basis: 'ISO/TS 32005, table 1',
  claim: 'The structure tree has one root, a Document.',

  *violations({ elements }) {
    if (elements === undefined) return;
    const names = elements.map(({ role }) => role);
    if (names.length === 1 && names[0] === 'Document') return;
    yield { message: `The structure tree begins with ${names.join(', ') || 'nothing'}.` };
  },
};
