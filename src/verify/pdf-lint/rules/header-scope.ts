import { walkElements } from '../../pdf/structure/walk-elements.ts';
import { attributeOf } from '../attributes.ts';
import type { Rule } from '../rule.ts';

const SCOPES: ReadonlySet<string | undefined> = new Set(['Column', 'Row', 'Both']);

export const headerScope: Rule = {
  name: 'header-scope',
  basis: 'Matterhorn 15-003',
  claim: 'Every header cell says whether it heads a column or a row.',

  *violations({ file, elements = [] }) {
    for (const { element } of walkElements(elements)) {
      if (element.role !== 'TH') continue;
      const scope = file.nameOf(attributeOf(file, element, 'Table', 'Scope'));
      if (!SCOPES.has(scope)) yield { message: 'A header cell has no scope.' };
    }
  },
};
