import { drawingsOf } from '../../document/drawings.ts';
import type { Rule } from '../../rule.ts';

export const altText: Rule = {
  name: 'alt-text',
  basis: 'WCAG 2.2, 1.1.1',
  claim: 'Every drawing says what it shows, or that it is an ornament, and not both.',

  *violations(docx) {
    for (const { description, isDecorative, element } of drawingsOf(docx)) {
      if (description === '' && !isDecorative)
        yield { message: 'A drawing says nothing.', at: element };
      if (description !== '' && isDecorative) {
        yield { message: `“${description}” is said of what is called an ornament.`, at: element };
      }
    }
  },
};
