import { fontsUsed } from '../fonts-used.ts';
import type { Rule } from '../rule.ts';

export const noCidSet: Rule = {
  name: 'no-cid-set',
  basis: 'ISO 14289-1, 7.21.4.2',
  claim: 'No list of glyphs stands beside a font, which would have to be complete.',

  *violations(pdf) {
    for (const { font, descriptor } of fontsUsed(pdf)) {
      if (descriptor?.has('CIDSet')) yield { message: `The font “${font.name}” has a “CIDSet”.` };
    }
  },
};
