import { describe, expect, it } from 'vitest';
import { openFonts } from '../../src/fonts/open-fonts.ts';
import type { Font } from '../../src/layout/shaper.ts';
import { fontFiles, fontsFor, ownFamily, themeWith } from '../support/font-theme.ts';
import { makeFont } from '../support/make-font.ts';

const CJK = '中文한A→';
const files = fontFiles({
  'cjk.ttf': makeFont({ characters: CJK }),
  'regular.ttf': makeFont({ characters: 'AB' }),
  'italic.ttf': makeFont({ characters: 'A' }),
  'bold.ttf': makeFont({ characters: 'AB' }),
  'broken.ttf': makeFont({ characters: 'A' }).subarray(0, 500),
});
const house = ownFamily('House', {
  'regular.ttf': 400,
  'italic.ttf': [400, 'italic'],
  'bold.ttf': 800,
});
const fallback = ownFamily('Wide', { 'cjk.ttf': 400 });
const faces = { serif: 'House', sans: 'Source Sans 3', mono: 'Source Code Pro' };
const theme = themeWith({ fonts: [house, fallback], fallback: ['Wide'], faces });
const fonts = fontsFor(theme, files);

/** The weights and slopes of the faces that a text is set in, without what tells files apart. */
function facesOf(text: string, font: Partial<Font>): string[] {
  const whole: Font = { family: 'House', weight: 400, italic: false, features: [], ...font };
  return fonts.shape(text, whole).map(({ face }) => face.replace(/-[0-9a-f]{64}$/, ''));
}

describe('With the fonts of a theme', () => {
  it('a face of its own is asked first, then what the theme falls back on, then symbols and emoji.', () => {
    expect(facesOf('A', {})).toEqual(['House-400']);
    expect(facesOf('中', {})).toEqual(['Wide-400']);
    // DejaVu has it as well.
    expect(facesOf('→', {})).toEqual(['Wide-400']);
    expect(facesOf('←', {})).toEqual(['DejaVuSans-400']);
    expect(facesOf('🚀', {})).toEqual(['NotoEmoji-400']);
    expect(facesOf('A中B', {})).toEqual(['House-400', 'Wide-400', 'House-400']);
    expect(facesOf('Ж中', { family: 'Source Sans 3' })).toEqual(['SourceSans3-400', 'Wide-400']);
  });

  it('the nearest weight of the slope is taken, and nothing is made bold.', () => {
    expect(facesOf('A', { weight: 700 })).toEqual(['House-800']);
    expect(facesOf('A', { weight: 600 })).toEqual(['House-800']);
    expect(facesOf('A', { italic: true })).toEqual(['House-400-italic']);
    expect(facesOf('A', { italic: true, weight: 700 })).toEqual(['House-400-italic']);
    expect(facesOf('中', { weight: 700 })).toEqual(['Wide-400']);
  });

  it('an italic that lacks a letter takes the upright one of its family.', () => {
    expect(facesOf('AB', { italic: true })).toEqual(['House-400-italic', 'House-400']);
    const code: Partial<Font> = { family: 'Source Code Pro', italic: true };
    expect(facesOf('Ж', code)).toEqual(['SourceCodePro-400']);
  });

  it('what none of them has is missing.', () => {
    const font: Font = { family: 'House', weight: 400, italic: false, features: [] };
    expect(fonts.missing('A中한𠀀', font)).toEqual([0x2_0000]);
    expect(openFonts().missing('A中', { ...font, family: 'Source Sans 3' })).toEqual([0x4e2d]);
  });

  it('a style that asks for a face that is not there is told once.', () => {
    const { value, diagnostics } = openFonts().forTheme(
      themeWith({
        fonts: [
          ownFamily('House', {
            'regular.ttf': 400,
            'italic.ttf': [400, 'italic'],
            'bold.ttf': 700,
          }),
        ],
        faces: { ...faces, serif: 'Source Serif 4', sans: 'House' },
      }),
      files,
    );
    expect(value).toBeDefined();
    expect(diagnostics).toMatchObject([
      {
        code: 'font/no-such-face',
        severity: 'warning',
        message:
          'Text in this theme asks for “House” of weight 600, and none of its files is; the nearest one is taken.',
        fault: 'setup',
      },
    ]);
  });

  it('emphasis in running text that would look like the rest is told, in other text it is not.', () => {
    const upright = [ownFamily('House', { 'regular.ttf': 400 })];
    const told = (own: typeof faces) =>
      openFonts()
        .forTheme(themeWith({ fonts: upright, faces: own }), files)
        .diagnostics.map(({ message }) => /of weight \d+(?:, italic)?/.exec(message)?.[0]);
    // The quiet theme has an italic style in its serif face, and none that is bold.
    expect(told(faces)).toEqual(['of weight 400, italic', 'of weight 700']);
    expect(told({ ...faces, serif: 'Source Serif 4', mono: 'House' })).toEqual([]);
  });

  it('a font that can’t be used is an error at its place, and there are none.', () => {
    const broken = themeWith({ fonts: [ownFamily('House', { 'broken.ttf': 400 })] });
    const { value, diagnostics } = openFonts().forTheme(broken, files);
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([
      { code: 'font/broken', severity: 'error', fault: 'setup', at: { file: 'brief.md' } },
    ]);
    expect(diagnostics[0]?.message).toMatch(
      /^The font “broken.ttf” can't be used: its list of tables/,
    );
  });

  it('a font that could not be read is not blamed again.', () => {
    const gone = themeWith({ fonts: [ownFamily('House', { 'gone.ttf': 400 })] });
    expect(openFonts().forTheme(gone, files)).toEqual({ value: undefined, diagnostics: [] });
  });

  it('a theme without any shares the shipped ones.', () => {
    const shipped = openFonts();
    expect(shipped.forTheme(themeWith({}), new Map()).value).toBe(shipped);
  });
});
