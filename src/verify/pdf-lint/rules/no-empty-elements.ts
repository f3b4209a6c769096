import { walkElements } from '../../pdf/structure/walk-elements.ts';
import type { Rule } from '../rule.ts';

const MAY_BE_EMPTY: ReadonlySet<string> = new Set(['TD', 'TH']);

export const noEmptyElements: Rule = {
  name: 'no-empty-elements',
  basis: 'our own: an element that holds nothing says nothing',
  claim: 'Every element but a cell holds something.',

  *violations({ elements = [] }) {
    for (const { element } of walkElements(elements)) {
      if (element.children.length > 0 || MAY_BE_EMPTY.has(element.role)) continue;
      yield { message: `A “${element.name}” is empty.` };
    }
  },
};
