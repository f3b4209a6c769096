import { headingLevel } from '../../document/styles.ts';
import { isBlank } from '../../document/words.ts';
import type { Rule } from '../../rule.ts';
import { named } from '../../xml/element.ts';

export const headingsFilled: Rule = {
  name: 'headings-filled',
  basis: 'WCAG 2.2, 2.4.6',
  claim: 'Every heading has words.',

  *violations({ main, styles }) {
    for (const paragraph of named(main.xml?.root, 'w:p')) {
      if (headingLevel(styles, paragraph) === undefined || !isBlank(paragraph)) continue;
      yield { message: 'A heading has no words.', at: paragraph };
    }
  },
};
