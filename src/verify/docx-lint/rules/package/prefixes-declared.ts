import type { Rule } from '../../rule.ts';

export const prefixesDeclared: Rule = {
  name: 'prefixes-declared',
  basis: 'ISO/IEC 29500-3, 9.1 and 9.2',
  claim: 'Every prefix that a part lets programs pass over is declared; Word opens no other part.',

  *violations({ xml }) {
    for (const [name, { undeclared }] of xml) {
      for (const prefix of undeclared) {
        yield { message: `The prefix “${prefix}” is not declared.`, at: name };
      }
    }
  },
};
