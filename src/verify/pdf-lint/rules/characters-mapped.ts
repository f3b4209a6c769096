import { fontsUsed } from '../fonts-used.ts';
import type { Rule } from '../rule.ts';

export const charactersMapped: Rule = {
  name: 'characters-mapped',
  basis: 'Matterhorn 10-001, 31-027',
  claim: 'Every character that is shown stands for text.',

  *violations(pdf) {
    for (const { font, codes } of fontsUsed(pdf)) {
      const lacking = [...codes].filter((code) => (font.texts.get(code) ?? '') === '');
      if (lacking.length === 0) continue;
      yield {
        message: `The characters ${lacking.join(', ')} of “${font.name}” stand for no text.`,
      };
    }
  },
};
