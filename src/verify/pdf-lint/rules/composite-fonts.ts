import { fontsUsed } from '../fonts-used.ts';
import type { Rule } from '../rule.ts';

export const compositeFonts: Rule = {
  name: 'composite-fonts',
  basis: 'ISO 19005-2, 6.2.11.3',
  claim: 'It is certain which glyph of a font a character code stands for.',

  *violations(pdf) {
    const { file } = pdf;
    for (const { font, own } of fontsUsed(pdf)) {
      if (file.nameOf(own.get('Subtype')) === 'CIDFontType2' && !own.has('CIDToGIDMap')) {
        yield { message: `“${font.name}” has no map from its characters to its glyphs.` };
      }
    }
  },
};
