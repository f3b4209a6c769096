import { fontsUsed } from '../fonts-used.ts';
import { readTrueType } from '../read-true-type.ts';
import type { Rule } from '../rule.ts';

export const cidSet: Rule = {
  name: 'cid-set',
  basis: 'ISO 14289-1, 7.21.4.2',
  claim: 'A list of glyphs that stands beside a font is complete.',

  *violations(pdf) {
    for (const { font, codes, descriptor } of fontsUsed(pdf)) {
      if (!descriptor?.has('CIDSet')) continue;
      const listed = pdf.file.contentOf(descriptor.get('CIDSet')) ?? new Uint8Array();
      const program = pdf.file.contentOf(descriptor.get('FontFile2'));
      const count = (program && readTrueType(program)?.count) ?? 0;
      const glyphs = [...codes, ...Array.from({ length: count }, (_, glyph) => glyph)];
      if (glyphs.some((glyph) => !lists(listed, glyph))) {
        yield { message: `The “CIDSet” of the font “${font.name}” lacks glyphs that are in it.` };
      }
    }
  },
};

/** A bit for each glyph, the highest of a byte first. */
function lists(bytes: Uint8Array, glyph: number): boolean {
  return (((bytes[glyph >> 3] ?? 0) >> (7 - (glyph & 7))) & 1) === 1;
}
