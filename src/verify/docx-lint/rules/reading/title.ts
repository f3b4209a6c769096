import type { Rule } from '../../rule.ts';
import { named } from '../../xml/element.ts';

export const title: Rule = {
  name: 'title',
  basis: 'WCAG 2.2, 2.4.2; ISO/IEC 29500-2, 11.1',
  claim: 'The properties of the document have its title.',

  *violations({ parts, relations }) {
    const path = relations.find(({ kind }) => kind === 'core-properties')?.path;
    const [found] = named(parts.get(path ?? '')?.xml?.root, 'dc:title');
    if (!found?.text.trim()) yield { message: 'The document has no title.' };
  },
};
