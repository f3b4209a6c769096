import { fontsUsed } from '../fonts-used.ts';
import { readTrueType } from '../read-true-type.ts';
import type { Rule } from '../rule.ts';

/** In thousandths of the size. */
const TOLERANCE = 1;

export const widths: Rule = {
  name: 'widths',
  basis: 'ISO 14289-1, 7.21.5',
  claim: 'The widths that the file says are those of its fonts.',

  *violations(pdf) {
    for (const { font, codes, own, descriptor } of fontsUsed(pdf)) {
      // Elsewhere a map in the font decides which glyph a code stands for.
      if (pdf.file.nameOf(own.get('CIDToGIDMap')) !== 'Identity') continue;
      const program = pdf.file.contentOf(descriptor?.get('FontFile2'));
      const glyphs = program && readTrueType(program);
      if (glyphs === undefined) continue;
      for (const code of codes) {
        const width = glyphs.widthOf(code);
        if (width === undefined) {
          yield { message: `The character ${code} of “${font.name}” has no glyph.` };
        } else if (Math.abs(width - font.widthOf(code)) > TOLERANCE) {
          yield {
            message: `The character ${code} of “${font.name}” is ${width} wide, not ${font.widthOf(code)}.`,
          };
        }
      }
    }
  },
};
