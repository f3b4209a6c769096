import type { Rule } from '../../rule.ts';
import { at, valueOf } from '../../xml/element.ts';

export const language: Rule = {
  name: 'language',
  basis: 'WCAG 2.2, 3.1.1',
  claim: 'The styles say in which language the document is.',

  *violations({ styles }) {
    const first = styles.list.find(({ type, isDefault }) => type === 'paragraph' && isDefault);
    const places = [
      at(styles.defaults, 'w:rPrDefault/w:rPr/w:lang'),
      at(first?.element, 'w:rPr/w:lang'),
    ];
    if (!places.some((place) => valueOf(place))) yield { message: 'The document has no language.' };
  },
};
