import type { Rule } from '../rule.ts';

export const tabOrder: Rule = {
  name: 'tab-order',
  basis: 'Matterhorn 28-008, 28-009',
  claim: 'On every page with links the tab key follows the structure.',

  *violations({ file, pages }) {
    for (const [index, { entries }] of pages.entries()) {
      if (file.listOf(entries.get('Annots')).length === 0) continue;
      if (file.nameOf(entries.get('Tabs')) === 'S') continue;
      yield { message: 'The page does not say that tabs follow the structure.', page: index + 1 };
    }
  },
};
