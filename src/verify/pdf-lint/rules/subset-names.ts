import { fontsUsed } from '../fonts-used.ts';
import { readTrueType } from '../read-true-type.ts';
import type { Rule } from '../rule.ts';

export const subsetNames: Rule = {
  name: 'subset-names',
  basis: 'ISO 32000-1, 9.6.4',
  claim: 'The name of a font that is only embedded in part begins with six letters and a plus.',

  *violations(pdf) {
    for (const { font, codes, own, descriptor } of fontsUsed(pdf)) {
      const names = [
        font.name,
        pdf.file.nameOf(own.get('BaseFont')),
        pdf.file.nameOf(descriptor?.get('FontName')),
      ];
      const isWhole = !isSubset(pdf.file.contentOf(descriptor?.get('FontFile2')), codes);
      const isNamed = isWhole || /^[A-Z]{6}\+/.test(font.name);
      if (isNamed && names.every((name) => name === undefined || isOne(name, font.name))) continue;
      yield { message: `The font “${font.name}” is not named as a subset throughout.` };
    }
  },
};

/** A composite font of outlines in CFF adds the name of its encoding (ISO 32000-1, 9.7.6.2). */
function isOne(name: string, whole: string): boolean {
  return name === whole || whole === `${name}-Identity-H` || whole === `${name}-Identity-V`;
}

/** A font that has few glyphs besides those that are shown was made for the file. */
function isSubset(program: Uint8Array | undefined, codes: ReadonlySet<number>): boolean {
  const glyphs = program && readTrueType(program);
  return glyphs !== undefined && glyphs.count <= 2 * codes.size + 1;
}
