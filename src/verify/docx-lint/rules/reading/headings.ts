import { headingLevel } from '../../document/styles.ts';
import type { Rule } from '../../rule.ts';
import { named } from '../../xml/element.ts';

export const headings: Rule = {
  name: 'headings',
  basis: 'WCAG 2.2, 1.3.1',
  claim: 'The first heading is of level 1, and none skips a level on the way down.',

  *violations({ main, styles }) {
    let last = 0;
    for (const paragraph of named(main.xml?.root, 'w:p')) {
      const level = headingLevel(styles, paragraph);
      if (level === undefined) continue;
      if (level > last + 1) {
        const before = last === 0 ? 'is the first heading' : `follows one of level ${last}`;
        yield { message: `A heading of level ${level} ${before}.`, at: paragraph };
      }
      last = level;
    }
  },
};
