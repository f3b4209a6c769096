import { fontsUsed } from '../fonts-used.ts';
import type { Rule } from '../rule.ts';

export const subsetNames: Rule = {
  name: 'subset-names',
  basis: 'ISO 32000-1, 9.6.4',
  claim: 'The name of a font that is only embedded in part begins with six letters and a plus.',

  *violations(pdf) {
    for (const { font, own, descriptor } of fontsUsed(pdf)) {
      const names = [
        font.name,
        pdf.file.nameOf(own.get('BaseFont')),
        pdf.file.nameOf(descriptor?.get('FontName')),
      ];
      if (names.every((name) => name === font.name && /^[A-Z]{6}\+/.test(name))) continue;
      yield { message: `The font “${font.name}” is not named as a subset throughout.` };
    }
  },
};
