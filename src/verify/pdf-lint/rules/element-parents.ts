import { walkElements } from '../../pdf/structure/walk-elements.ts';
import { isReference } from '../../pdf/syntax/objects.ts';
import type { Rule } from '../rule.ts';

export const elementParents: Rule = {
  name: 'element-parents',
  basis: 'ISO 32000-1, 14.7.2',
  claim: 'Every element knows the element that it is in.',

  *violations({ elements = [] }) {
    for (const { element, ancestors } of walkElements(elements)) {
      const parent = element.entries.get('P');
      const expected = ancestors.at(-1)?.id;
      const isWell = isReference(parent) && (!expected || parent.id === expected);
      if (!isWell) yield { message: `A “${element.name}” does not know what it is in.` };
    }
  },
};
