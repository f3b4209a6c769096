import { fontsUsed } from '../fonts-used.ts';
import type { Rule } from '../rule.ts';

export const noNotdef: Rule = {
  name: 'no-notdef',
  basis: 'Matterhorn 31-030',
  claim: 'The sign for a missing glyph is nowhere shown.',

  *violations(pdf) {
    for (const { font, codes } of fontsUsed(pdf)) {
      if (font.codeLength === 2 && codes.has(0)) {
        yield { message: `The sign for a missing glyph of “${font.name}” is shown.` };
      }
    }
  },
};
