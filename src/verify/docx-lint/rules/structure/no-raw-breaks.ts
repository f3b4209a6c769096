import type { Rule } from '../../rule.ts';
import { named } from '../../xml/element.ts';

export const noRawBreaks: Rule = {
  name: 'no-raw-breaks',
  basis: 'ISO/IEC 29500-1, 17.3.3.1',
  claim: 'Lines are broken by an element: a line feed in a text is only a space to Word.',

  *violations({ stories }) {
    for (const element of stories.flatMap(({ root }) => named(root, 'w:t'))) {
      const { text, parent } = element;
      // Programs that indent their XML leave nothing but space behind.
      if (!/[\r\n]/.test(text) || text.trim() === '') continue;
      yield { message: 'A text has a line feed in it.', at: parent ?? element };
    }
  },
};
