import type { Rule } from '../../rule.ts';

export const noDoctype: Rule = {
  name: 'no-doctype',
  basis: 'ISO/IEC 29500-2, 9.1.4',
  claim: 'No part declares a document type, which could name other files or grow without end.',

  *violations({ xml }) {
    for (const [name, { hasDoctype }] of xml) {
      if (hasDoctype) yield { message: 'This part declares a document type.', at: name };
    }
  },
};
