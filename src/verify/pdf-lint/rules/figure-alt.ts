import { walkElements } from '../../pdf/structure/walk-elements.ts';
import type { Rule } from '../rule.ts';

export const figureAlt: Rule = {
  name: 'figure-alt',
  basis: 'Matterhorn 13-004',
  claim: 'Every figure says what it shows.',

  *violations({ file, elements = [] }) {
    for (const { element } of walkElements(elements)) {
      if (element.role !== 'Figure') continue;
      const said = ['Alt', 'ActualText'].map((key) => file.textOf(element.entries.get(key)) ?? '');
      if (said.every((text) => text.trim() === '')) yield { message: 'A figure has no alt text.' };
    }
  },
};
