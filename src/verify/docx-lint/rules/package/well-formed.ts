import type { Rule } from '../../rule.ts';

export const wellFormed: Rule = {
  name: 'well-formed',
  basis: 'ISO/IEC 29500-2, 9.1.4',
  claim: 'Every part that is XML is well-formed, and in UTF-8 or UTF-16.',

  *violations({ xml }) {
    for (const [name, { fault }] of xml) {
      if (fault !== undefined) yield { message: `This is no XML: ${fault}.`, at: name };
    }
  },
};
