import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openFace } from '../../../src/fonts/face.ts';
import files from '../../../src/fonts/font-files.json' with { type: 'json' };
import { scriptOf } from '../../../src/fonts/opentype/script-of.ts';
import { slotOf } from '../../../src/fonts/opentype/slot.ts';
import { outlineOf } from '../../../src/fonts/outline.ts';
import { harfBuzzFace } from './harfbuzz.ts';

const alphabets = [
  'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ',
  'fijltrAVTWYo.,-–’“ (0123456789/½€',
  'абвгдежзийклмнопрстуфхцчшщъыьэюяАБВГДЖТУӣғқӯҳҷЇї',
  'αβγδεζηθικλμνξοπρςστυφχψωΑΒΓΔΤΥάέώ',
  'oxXdDAЖа\u0300\u0301\u0302\u0308\u030C\u0323\u0328',
  'ßøłđæœÆŒÞþĲĳŉſ«»„”…·¿¡',
];

/** Texts of one alphabet, composed: HarfBuzz composes what it is given, we set what we are given. */
const texts = fc
  .constantFrom(...alphabets)
  .chain((alphabet) =>
    fc.string({ unit: fc.constantFrom(...Array.from(alphabet)), minLength: 1, maxLength: 9 }),
  )
  .map((text) => text.normalize('NFC'));

const features = fc.constantFrom(
  [],
  ['onum'],
  ['lnum', 'tnum'],
  ['c2sc', 'smcp'],
  ['sups'],
  ['case'],
);

const codePointsOf = (text: string) => Array.from(text, (letter) => letter.codePointAt(0) ?? 0);

function shaped(face: ReturnType<typeof openFace>, text: string, wanted: readonly string[]) {
  const slots = codePointsOf(text).map((codePoint) =>
    slotOf(face.glyphOf(codePoint), String.fromCodePoint(codePoint)),
  );
  face.font.shape(slots, scriptOf(codePointsOf(text)), wanted);
  expect(slots.map((slot) => slot.text).join('')).toBe(text);
  return slots.map(({ glyph, advance, dx, dy }) => [glyph, advance, dx, dy]);
}

describe('Text is set as HarfBuzz sets it', () => {
  const keys = Object.keys(files).filter((key) => !key.startsWith('NotoEmoji'));

  test.each(keys)('in %s.', (key) => {
    const face = openFace(key);
    const referee = harfBuzzFace(key);
    fc.assert(
      fc.property(texts, features, (text, wanted) => {
        fc.pre(codePointsOf(text).every((codePoint) => face.glyphOf(codePoint) > 0));
        expect(shaped(face, text, wanted)).toEqual(referee.shape(text, wanted));
      }),
      { numRuns: 60 },
    );
  });

  test('in composed emoji.', () => {
    const face = openFace('NotoEmoji-400');
    const referee = harfBuzzFace('NotoEmoji-400');
    for (const text of ['👨‍👩‍👧', '👍🏽', '🇺🇸', '🧑🏾‍🚀', '1⃣', '🏳‍🌈', '👩‍❤‍👨', '🏴‍☠']) {
      expect(shaped(face, text, [])).toEqual(referee.shape(text, []));
    }
  });
});

describe('A face', () => {
  test.each(['SourceSerif4-400', 'DejaVuSans-400', 'NotoEmoji-400'])(
    'has the characters and widths that HarfBuzz finds in %s.',
    (key) => {
      const { glyphOf, font } = openFace(key);
      const referee = harfBuzzFace(key);
      const ours: number[] = [];
      const theirs: number[] = [];
      for (let codePoint = 0x20; codePoint < 0x1fa00; codePoint += codePoint < 0x3000 ? 1 : 7) {
        ours.push(glyphOf(codePoint), font.widthOf(glyphOf(codePoint)));
        theirs.push(referee.glyphOf(codePoint), referee.widthOf(referee.glyphOf(codePoint)));
      }
      expect(ours).toEqual(theirs);
    },
  );

  test('draws outlines as HarfBuzz does, composed glyphs too.', () => {
    const face = openFace('SourceSans3-400');
    const referee = harfBuzzFace('SourceSans3-400');
    const glyphs = codePointsOf('Aage%&@öçñ½ӯ§†').map(face.glyphOf);
    for (const glyph of glyphs)
      expect(closed(outlineOf(face, glyph))).toEqual(closed(referee.outlineOf(glyph)));
  });

  test('shows nothing for a space.', () => {
    const face = openFace('SourceSans3-400');
    expect(outlineOf(face, face.glyphOf(0x20))).toBe('');
  });
});

/** The contours of a path without the line that leads back to the start. */
function closed(path: string): string[] {
  return path
    .split('Z')
    .filter((contour) => contour !== '')
    .map((contour) => {
      const plain = contour.replaceAll(',', ' ').replaceAll(/ (?=[A-Z])/g, '');
      const start = plain.slice(1).split(/[A-Z]/)[0];
      return plain.replace(new RegExp(`L${start}$`), '');
    });
}
