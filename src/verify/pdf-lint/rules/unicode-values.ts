import { fontsUsed } from '../fonts-used.ts';
import type { Rule } from '../rule.ts';

/** The byte order mark and its mirror, and the areas for private use. */
const FORBIDDEN = /[\uFEFF\uFFFE\p{Co}]/u;

export const unicodeValues: Rule = {
  name: 'unicode-values',
  basis: 'Matterhorn 31-028, 31-029; ISO 19005-2, 6.2.11.7',
  claim: 'No character stands for what is no text.',

  *violations(pdf) {
    for (const { font, codes } of fontsUsed(pdf)) {
      for (const code of codes) {
        const text = font.texts.get(code) ?? '';
        if (!text.includes('\0') && !FORBIDDEN.test(text)) continue;
        yield { message: `The character ${code} of “${font.name}” stands for what is no text.` };
      }
    }
  },
};
