import { describe, expect, test } from 'vitest';
import { openFace } from '../../../src/fonts/face.ts';
import { readTables } from '../../../src/fonts/opentype/font-tables.ts';
import { harfBuzz, harfBuzzFace } from './harfbuzz.ts';

const face = openFace('SourceSerif4-400');
const original = harfBuzzFace('SourceSerif4-400');
const glyphs = Array.from('Aé fi½Жӯ', (letter) => face.glyphOf(letter.codePointAt(0) ?? 0));

function subsetOf(wanted: readonly number[]): Uint8Array {
  const subset = face.font.createSubset();
  subset.glyphs.push(...wanted);
  return subset.encode();
}

describe('A font of some glyphs', () => {
  const bytes = subsetOf(glyphs);

  test('has them in the order in which they were put in, behind the sign for what is missing.', () => {
    const part = harfBuzz(bytes);
    expect([0, ...glyphs].map((_, place) => part.outlineOf(place))).toEqual(
      [0, ...glyphs].map((glyph) => original.outlineOf(glyph)),
    );
    expect([0, ...glyphs].map((_, place) => part.widthOf(place))).toEqual(
      [0, ...glyphs].map((glyph) => original.widthOf(glyph)),
    );
  });

  test('may have one twice.', () => {
    const [letter = 0] = glyphs;
    const part = harfBuzz(subsetOf([letter, letter]));
    expect(part.outlineOf(1)).toBe(original.outlineOf(letter));
    expect(part.outlineOf(2)).toBe(original.outlineOf(letter));
  });

  test('is small.', () => {
    expect(bytes.length).toBeLessThan(8000);
  });

  test('adds up to what the standard says.', () => {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let total = 0;
    for (let at = 0; at < bytes.length; at += 4) total = (total + view.getUint32(at)) >>> 0;
    expect(total).toBe(0xb1b0_afba);
  });

  test('has the tables that a PDF needs, and no others.', () => {
    const { find } = readTables(bytes);
    for (const tag of ['glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'prep']) {
      expect(find(tag)).toBeDefined();
    }
    for (const tag of ['GSUB', 'GPOS', 'name', 'cmap']) expect(find(tag)).toBeUndefined();
  });
});
