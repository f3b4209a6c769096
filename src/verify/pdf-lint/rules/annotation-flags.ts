import { annotationsOf } from '../annotations.ts';
import type { Rule } from '../rule.ts';

const PRINT = 4;
/** Invisible, hidden, no view, toggled view. */
const UNSEEN = 1 + 2 + 32 + 256;

export const annotationFlags: Rule = {
  name: 'annotation-flags',
  basis: 'ISO 19005-2, 6.3.2',
  claim: 'Annotations are printed and never hidden.',

  *violations(pdf) {
    for (const { page, entries } of annotationsOf(pdf)) {
      const flags = pdf.file.numberOf(entries.get('F')) ?? 0;
      if ((flags & PRINT) !== 0 && (flags & UNSEEN) === 0) continue;
      yield { message: `An annotation has the flags ${flags}.`, page };
    }
  },
};
