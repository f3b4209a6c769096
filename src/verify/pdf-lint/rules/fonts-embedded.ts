import { fontsUsed } from '../fonts-used.ts';
import type { Rule } from '../rule.ts';

const PROGRAMS = ['FontFile', 'FontFile2', 'FontFile3'];

export const fontsEmbedded: Rule = {
  name: 'fonts-embedded',
  basis: 'Matterhorn 31-009',
  claim: 'Every font is in the file.',

  *violations(pdf) {
    for (const { font, descriptor } of fontsUsed(pdf)) {
      const isThere = PROGRAMS.some((key) => pdf.file.streamOf(descriptor?.get(key)) !== undefined);
      if (!isThere) yield { message: `The font “${font.name}” is not embedded.` };
    }
  },
};
