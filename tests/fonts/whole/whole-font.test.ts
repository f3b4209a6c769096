import { describe, expect, test } from 'vitest';
import { openFace } from '../../../src/fonts/face.ts';
import { shippedCatalogue } from '../../../src/fonts/families.ts';
import { readTables } from '../../../src/fonts/opentype/font-tables.ts';
import { readNames } from '../../../src/fonts/opentype/write-names.ts';
import { openOutside } from '../../../src/fonts/outside/open-outside.ts';
import { FONT_FAMILIES } from '../../../src/model/theme.ts';
import { harfBuzz, harfBuzzFace } from '../opentype/harfbuzz.ts';

const plain = { bold: false, italic: false };
const key = 'SourceSerif4-400';
const bytes = openFace(key).font.encodeWhole('Source Serif 4', plain);
const whole = harfBuzz(bytes);
const original = harfBuzzFace(key);

const LATIN = 'ABCXYZabcxyzÀÉÑÖßæøłşžğ';
const RUSSIAN = 'АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюя';
const TAJIK = 'ҒғӢӣҚқӮӯҲҳҶҷ';
const GREEK = 'ΑΒΓΔΕΩαβγδεωάέήίόύώ';
const SIGNS = '0123456789.,;:!?–—‘’“”«»…§©€%+−×=½²³№†‡•→';

describe('A face with all its characters', () => {
  test.each([
    ['Latin', LATIN],
    ['Russian', RUSSIAN],
    ['Tajik', TAJIK],
    ['Greek', GREEK],
    ['signs', SIGNS],
  ])('draws %s as before.', (_, text) => {
    const glyphs = Array.from(text, (letter) => original.glyphOf(letter.codePointAt(0) ?? 0));
    expect(Array.from(text, (letter) => whole.glyphOf(letter.codePointAt(0) ?? 0))).toEqual(glyphs);
    expect(glyphs.filter((glyph) => whole.outlineOf(glyph) === '')).toEqual([]);
    expect(glyphs.map(whole.outlineOf)).toEqual(glyphs.map(original.outlineOf));
    expect(glyphs.map(whole.widthOf)).toEqual(glyphs.map(original.widthOf));
  });

  test.each([
    ['ligatures and kerning', 'office AVATAR Tajik', []],
    ['marks', 'е\u0301 и\u0304 x\u0302', []],
    ['old-style figures', '2006', ['onum']],
    ['figures of one width', '2006', ['tnum']],
  ])('keeps %s.', (_, text, features: readonly string[]) => {
    const set = whole.shape(text, features);
    expect(set).toEqual(original.shape(text, features));
    for (const [glyph = 0] of set) expect(whole.outlineOf(glyph)).toBe(original.outlineOf(glyph));
  });

  test('drops what a word processor can’t ask for, and the outlines of it.', () => {
    const small = original.shape('abc', ['smcp']);
    expect(small).not.toEqual(original.shape('abc', []));
    expect(whole.shape('abc', ['smcp'])).toEqual(original.shape('abc', []));
    for (const [glyph = 0] of small) expect(whole.outlineOf(glyph)).toBe('');
  });

  test('adds up to what the standard says.', () => {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let total = 0;
    for (let at = 0; at < bytes.length; at += 4) total = (total + view.getUint32(at)) >>> 0;
    expect(total).toBe(0xb1b0_afba);
  });

  test('keeps its licence and its copyright.', () => {
    const names = readNames(readTables(bytes).get('name'));
    expect(names.get(0)).toContain('Adobe');
    expect(names.get(13)).toContain('SIL Open Font License');
  });
});

describe('As one style of a family of four', () => {
  test.each([
    [{ bold: false, italic: false }, 'Regular', { mac: 0, selection: 0x40, weight: 400 }],
    [{ bold: true, italic: false }, 'Bold', { mac: 1, selection: 0x20, weight: 700 }],
    [{ bold: false, italic: true }, 'Italic', { mac: 2, selection: 0x01, weight: 400 }],
    [{ bold: true, italic: true }, 'Bold Italic', { mac: 3, selection: 0x21, weight: 700 }],
  ])('a face calls itself what Word looks for: %o.', (style, name, { mac, selection, weight }) => {
    const { get } = readTables(openFace('SourceSans3-600').font.encodeWhole('Our Sans', style));
    const names = readNames(get('name'));
    expect(names.get(1)).toBe('Our Sans');
    expect(names.get(2)).toBe(name);
    expect(names.get(4)).toBe(`Our Sans ${name}`);
    expect(names.get(6)).toBe(`OurSans-${name.replace(' ', '')}`);
    expect([16, 17].filter((number) => names.has(number))).toEqual([]);
    expect(get('head').getUint16(44)).toBe(mac);
    expect(get('OS/2').getUint16(62) & 0x61).toBe(selection);
    expect(get('OS/2').getUint16(4)).toBe(weight);
  });
});

test('every shipped face of text has all letters of Russian, Tajik and Greek, but slanted code.', () => {
  const lacking = FONT_FAMILIES.flatMap((family) =>
    ['400', '400-italic', '600', '600-italic', '700', '700-italic']
      .map((style) => openFace(`${family.replaceAll(' ', '')}-${style}`))
      .filter(({ glyphOf }) =>
        Array.from(RUSSIAN + TAJIK + GREEK).some((letter) => !glyphOf(letter.codePointAt(0) ?? 0)),
      )
      .map((face) => face.key),
  );
  expect(lacking).toEqual(['400', '600', '700'].map((weight) => `SourceCodePro-${weight}-italic`));
});

test('every shipped face is, as documents hold it, a font that would be taken from outside.', () => {
  for (const [family, faces] of shippedCatalogue()) {
    for (const { weight, italic, open } of faces) {
      const style = { bold: weight > 400, italic };
      const opened = openOutside(open().font.encodeWhole(family, style));
      expect('code' in opened ? opened.sentence : '').toBe('');
    }
  }
});
