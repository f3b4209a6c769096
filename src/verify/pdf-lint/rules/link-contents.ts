import { annotationsOf } from '../annotations.ts';
import type { Rule } from '../rule.ts';

export const linkContents: Rule = {
  name: 'link-contents',
  basis: 'Matterhorn 28-012',
  claim: 'Every link says in words where it leads.',

  *violations(pdf) {
    for (const { page, entries, subtype } of annotationsOf(pdf)) {
      if (subtype !== 'Link' || (pdf.file.textOf(entries.get('Contents')) ?? '') !== '') continue;
      yield { message: 'A link has no “Contents”.', page };
    }
  },
};
