import type { Rule } from '../../rule.ts';
import { named } from '../../xml/element.ts';

export const spacesKept: Rule = {
  name: 'spaces-kept',
  basis: 'ISO/IEC 29500-1, 17.3.3.31; XML 1.0, 2.10',
  claim: 'Text that begins or ends in a space asks for the space to be kept.',

  *violations({ stories }) {
    for (const element of stories.flatMap(({ root }) => named(root, 'w:t'))) {
      const { text, attributes } = element;
      if (!/^[ \t\r\n]|[ \t\r\n]$/.test(text) || attributes.get('xml:space') === 'preserve')
        continue;
      yield { message: `The space around “${text.trim()}” is lost.`, at: element };
    }
  },
};
