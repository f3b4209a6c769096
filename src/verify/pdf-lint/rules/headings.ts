import { walkElements } from '../../pdf/structure/walk-elements.ts';
import type { Rule } from '../rule.ts';
import { headingLevel } from '../standard-types.ts';

export const headings: Rule = {
  name: 'headings',
  basis: 'Matterhorn 14-002, 14-003',
  claim: 'The first heading is of level 1, and none skips a level on the way down.',

  *violations({ elements = [] }) {
    let last = 0;
    for (const { element } of walkElements(elements)) {
      const level = headingLevel(element.role);
      if (level === undefined) continue;
      if (level > last + 1) {
        const before = last === 0 ? 'is the first heading' : `follows an H${last}`;
        yield { message: `An H${level} ${before}.` };
      }
      last = level;
    }
  },
};
