import { annotationsOf } from '../annotations.ts';
import type { Rule } from '../rule.ts';

/** The beginnings of what programs take for an address. */
const ADDRESS = /^\s*(?:url:)?(?:https?|ftp|file|mailto|jar):/i;

export const linkWords: Rule = {
  name: 'link-words',
  basis: 'WCAG 2.2, 2.4.9',
  claim: 'No link describes itself by its address.',

  *violations(pdf) {
    for (const { page, entries, subtype } of annotationsOf(pdf)) {
      const contents = pdf.file.textOf(entries.get('Contents')) ?? '';
      if (subtype !== 'Link' || !ADDRESS.test(contents)) continue;
      yield { message: `A link says nothing but “${contents}”.`, page };
    }
  },
};
