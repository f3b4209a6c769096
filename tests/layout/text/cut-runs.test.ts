import { describe, expect, it } from 'vitest';
import { openFonts } from '../../../src/fonts/open-fonts.ts';
import { has, MARK } from '../../../src/layout/tags/marks.ts';
import { cutRuns } from '../../../src/layout/text/cut-runs.ts';
import { TypeCase } from '../../../src/layout/text/type-case.ts';
import type { PackInline } from '../../../src/model/pack-inline.ts';
import { nowhere } from '../../support/pack-nodes.ts';
import { tagged } from '../../support/tagged.ts';
import { quietTheme } from '../../support/theme.ts';

/** The parts of a line that have a mark. */
function marked(mark: number, ...content: readonly (string | PackInline)[]): string[] {
  const runs = cutRuns(tagged(...content).runs, true);
  return runs.filter(({ marks }) => has(marks, mark)).map(({ text }) => text);
}

describe('cutRuns', () => {
  it.each([
    ['1⁄2 and 13⁄16', ['1⁄2', '13⁄16']],
    ['1/2, 2006⁄x, 12345⁄6', []],
  ])('finds fractions in %s', (text, found) => {
    expect(marked(MARK.fraction, text)).toEqual(found);
  });

  it('finds abbreviations beside them', () => {
    expect(marked(MARK.smallCapitals, 'NATO 1⁄2 EU')).toEqual(['NATO', 'EU']);
  });

  it('leaves code as it is', () => {
    const code = { type: 'code', value: '1⁄2 EU', at: nowhere } as const;
    expect(marked(MARK.fraction | MARK.smallCapitals, code)).toEqual([]);
  });

  it('lets the face set a fraction, which is narrower than its figures in a row', () => {
    const types = new TypeCase(quietTheme(), openFonts());
    const [plain, fraction] = [0, MARK.fraction].map((marks) =>
      types.word(types.look('body', marks), '1⁄2'),
    );
    expect(fraction?.width).toBeLessThan((plain?.width ?? 0) * 0.95);
    expect(fraction?.runs.flatMap(({ glyphs }) => glyphs.map(({ text }) => text)).join('')).toBe(
      '1⁄2',
    );
  });
});
