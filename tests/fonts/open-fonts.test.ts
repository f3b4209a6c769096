import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import files from '../../src/fonts/font-files.json' with { type: 'json' };
import { openFonts } from '../../src/fonts/open-fonts.ts';
import type { Font, Glyph } from '../../src/layout/shaper.ts';

const fonts = openFonts();
const serif: Font = { family: 'Source Serif 4', weight: 400, italic: false, features: [] };
const sans: Font = { ...serif, family: 'Source Sans 3' };

const glyphs = (text: string, font = serif): Glyph[] =>
  fonts.shape(text, font).flatMap((run) => run.glyphs);
const texts = (text: string, font = serif) => glyphs(text, font).map((glyph) => glyph.text);
const faces = (text: string, font = serif) => fonts.shape(text, font).map(({ face }) => face);

describe('what a glyph stands for', () => {
  test('is all characters of a ligature', () => {
    expect(texts('office')).toEqual(['o', 'ffi', 'c', 'e']);
  });

  test('is the character that was asked for, where two share a glyph', () => {
    const [space, noBreak] = glyphs(' \u00A0');
    expect([space?.text, noBreak?.text]).toEqual([' ', '\u00A0']);
    expect(noBreak?.id).toBe(space?.id);
    // And also when the other one was set before.
    expect(texts('\u00A0 \u00A0')).toEqual(['\u00A0', ' ', '\u00A0']);
    expect(texts('a\u2011b')).toEqual(['a', '\u2011', 'b']);
  });

  test('is a soft hyphen for the hyphen at the end of a line', () => {
    const [soft] = glyphs('\u00AD');
    expect(soft).toMatchObject({ id: glyphs('-')[0]?.id, text: '\u00AD' });
    expect(soft?.advance).toBeGreaterThan(0);
  });

  test('includes what has no look of its own', () => {
    expect(texts('x\u200Dy')).toEqual(['x\u200D', 'y']);
    expect(texts('\u2764\uFE0F')).toEqual(['\u2764\uFE0F']);
    expect(texts('\u200Ba')).toEqual(['\u200Ba']);
    expect(glyphs('\u200B')).toMatchObject([{ text: '\u200B', advance: 0 }]);
  });

  test('is a space for tabs and line ends', () => {
    expect(texts('a\tb\nc')).toEqual(['a', ' ', 'b', ' ', 'c']);
  });

  test('is together exactly the text that was set', () => {
    const character = fc.oneof(
      fc.integer({ min: 0x20, max: 0x7e }),
      fc.integer({ min: 0xa0, max: 0x17f }),
      fc.integer({ min: 0x300, max: 0x314 }),
      fc.integer({ min: 0x370, max: 0x52f }),
      fc.integer({ min: 0x2000, max: 0x22ff }),
      fc.integer({ min: 0x1f1e6, max: 0x1f64f }),
      fc.constantFrom(0x200d, 0xfe0f, 0x20e3, 0x1f3fb, 0x66, 0x69),
    );
    fc.assert(
      fc.property(fc.array(character, { maxLength: 24 }), (codePoints) => {
        const text = String.fromCodePoint(...codePoints).replaceAll('\u2028', '');
        expect(texts(text).join('')).toBe(text);
      }),
      { numRuns: 200 },
    );
  });
});

describe('where glyphs come from', () => {
  test('is the face of the family, weight and slope', () => {
    expect(faces('a')).toEqual(['SourceSerif4-400']);
    expect(faces('a', { ...sans, weight: 600, italic: true })).toEqual(['SourceSans3-600-italic']);
    expect(faces('a', { ...sans, family: 'Source Code Pro', weight: 700 })).toEqual([
      'SourceCodePro-700',
    ]);
  });

  test('is a fallback face for what the face lacks', () => {
    expect(faces('a\u2612b')).toEqual(['SourceSerif4-400', 'DejaVuSans-400', 'SourceSerif4-400']);
    expect(faces('\u2612', { ...sans, weight: 700 })).toEqual(['DejaVuSans-700']);
    expect(faces('\u{1F468}')).toEqual(['NotoEmoji-400']);
  });

  test('is one face for a letter and its marks', () => {
    expect(faces('\u05E9\u05BC')).toEqual(['DejaVuSans-400']);
    expect(glyphs('x\u0301')).toMatchObject([{ text: 'x' }, { text: '\u0301', advance: 0 }]);
  });

  test('is the emoji face for what asks for a picture, else the text face', () => {
    expect(faces('\u2713')).toEqual(['SourceSerif4-400']);
    expect(faces('\u263A\uFE0F')).toEqual(['NotoEmoji-400']);
    expect(faces('\u263A\uFE0E')).toEqual(['DejaVuSans-400']);
    expect(faces('1\uFE0F\u20E3')).toEqual(['NotoEmoji-400']);
    expect(faces('1')).toEqual(['SourceSerif4-400']);
  });

  test('composes emoji, and sets the parts of what it cannot compose', () => {
    expect(texts('\u{1F468}\u200D\u{1F469}\u200D\u{1F467}')).toHaveLength(1);
    expect(texts('\u{1F44D}\u{1F3FD}')).toEqual(['\u{1F44D}\u{1F3FD}']);
    expect(texts('\u{1F1FA}\u{1F1F8}')).toHaveLength(1);
    expect(texts('\u{1F468}\u200D\u{1F34B}').join('')).toBe('\u{1F468}\u200D\u{1F34B}');
    expect(glyphs('\u{1F468}\u200D\u{1F34B}').every(({ id }) => id > 0)).toBe(true);
  });

  test('is known for every face that has a file', () => {
    for (const face of Object.keys(files)) {
      expect(fonts.program(face).name.length).toBeGreaterThan(0);
    }
  });

  test('is an error of ours for a family without files', () => {
    expect(() => fonts.shape('a', { ...serif, family: 'Arial' })).toThrow('Arial');
  });
});

describe('lengths', () => {
  test('are thousandths of the size in fonts of any grid', () => {
    expect(glyphs('x')).toMatchObject([{ advance: 569, width: 569 }]);
    // 1836 of 2048 units.
    expect(glyphs('\u2612')[0]?.width).toBeCloseTo(896.48, 2);
  });

  test('take kerning into account, and keep the width that the font says', () => {
    const [letter] = glyphs('AV');
    expect(letter?.width).toBe(712);
    expect(letter?.advance).toBeLessThan(712);
    expect(fonts.shape('AV', serif)[0]?.width).toBeLessThan(712 + 709);
  });

  test('of fixed spaces are theirs where the face has no glyph for them', () => {
    expect(glyphs('\u2003', sans)).toMatchObject([{ text: '\u2003', advance: 1000 }]);
    expect(glyphs('\u205F')).toMatchObject([{ text: '\u205F', advance: 222 }]);
  });

  test('of a line are known from the metrics', () => {
    expect(fonts.metrics(serif)).toEqual({
      ascent: 1036,
      descent: -335,
      capHeight: 670,
      xHeight: 475,
    });
  });
});

describe('features', () => {
  test('choose other glyphs for the same text', () => {
    const oldStyle = { ...serif, features: ['onum'] };
    expect(texts('2007', oldStyle)).toEqual(['2', '0', '0', '7']);
    expect(glyphs('2007', oldStyle).map(({ id }) => id)).not.toEqual(
      glyphs('2007').map(({ id }) => id),
    );
    const small = { ...serif, features: ['c2sc', 'smcp'] };
    expect(texts('UNHCR', small).join('')).toBe('UNHCR');
    expect(glyphs('U', small)[0]?.advance).toBeLessThan(glyphs('U')[0]?.advance ?? 0);
  });
});

describe('missing characters', () => {
  test('are those that no face has, each once', () => {
    expect(fonts.missing('a\u4E2D\u2612\u4E2Db', serif)).toEqual([0x4e2d]);
    expect(fonts.missing('\u{1F468}\u200D\u{1F469} \u2003\u00AD\uFEFF\tx', serif)).toEqual([]);
  });

  test('include controls and private use, though fonts have glyphs there', () => {
    expect(fonts.missing('\u0007\uE000', serif)).toEqual([0x7, 0xe000]);
  });

  test('are set one em wide', () => {
    expect(glyphs('\u4E2D')).toMatchObject([{ id: 0, advance: 1000, text: '\u4E2D' }]);
  });
});

test('Texts that are set again are the same objects.', () => {
  expect(fonts.shape('again', serif)).toBe(fonts.shape('again', { ...serif }));
  expect(glyphs('ab')[0]).toBe(glyphs('ac')[0]);
});

test('A text without a space is set piece by piece and loses nothing.', () => {
  const long = 'fi'.repeat(2000);
  expect(texts(long).join('')).toBe(long);
});

test('An outline is path data in thousandths, upwards.', () => {
  const [letter] = glyphs('l', sans);
  const path = fonts.outline('SourceSans3-400', letter?.id ?? 0);
  expect(path).toMatch(/^M[-\d. MLQCZ]+Z$/);
  const heights = [...path.matchAll(/[ML]-?[\d.]+ (-?[\d.]+)/g)].map(([, y]) => Number(y));
  expect(Math.max(...heights)).toBe(712);
});
