import type { Rule } from '../rule.ts';

export const documentLanguage: Rule = {
  name: 'document-language',
  basis: 'Matterhorn 11-006',
  claim: 'The catalog says in which language the document is.',

  *violations({ file }) {
    const language = file.textOf(file.catalog.get('Lang')) ?? '';
    if (language === '') yield { message: 'The catalog has no “Lang”.' };
  },
};
