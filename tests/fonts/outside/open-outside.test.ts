import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFontFile } from '../../../src/fonts/font-files.ts';
import { readTables } from '../../../src/fonts/opentype/font-tables.ts';
import type { OpenType } from '../../../src/fonts/opentype/open-type.ts';
import { slotOf } from '../../../src/fonts/opentype/slot.ts';
import { writeFont } from '../../../src/fonts/opentype/write-font.ts';
import { openOutside, type Refusal } from '../../../src/fonts/outside/open-outside.ts';
import { makeFont, numbers } from '../../support/make-font.ts';
import { harfBuzz } from '../opentype/harfbuzz.ts';

const LETTERS = 'AB fi中文한';

function refusalOf(bytes: Uint8Array): Refusal | undefined {
  const opened = openOutside(bytes);
  return 'code' in opened ? opened : undefined;
}

describe('A font from outside', () => {
  const bytes = makeFont({ characters: LETTERS });

  it('is opened if it is whole.', () => {
    const opened = openOutside(bytes);
    if ('code' in opened) throw new Error(opened.sentence);
    const other = harfBuzz(bytes);
    for (const letter of LETTERS) {
      const glyph = opened.font.glyphOf(letter.codePointAt(0) ?? 0);
      expect(glyph).toBe(other.glyphOf(letter.codePointAt(0) ?? 0));
      expect(glyph).not.toBe(0);
      expect(opened.font.widthOf(glyph)).toBe(1000);
    }
  });

  it.each([
    ['SourceSerif4-400-italic'],
    ['SourceSans3-600'],
    ['SourceCodePro-400'],
    ['DejaVuSans-400'],
    ['NotoEmoji-400'],
  ])('is opened whatever it is made with: %s.', (key) => {
    expect(refusalOf(readFontFile(key))).toBeUndefined();
  });

  it.each([
    ['OTTO', 'font/format', 'has PostScript outlines (CFF)'],
    ['ttcf', 'font/format', 'is a collection of fonts'],
    ['wOFF', 'font/format', 'is packed for the web (WOFF)'],
    ['wOF2', 'font/format', 'is packed for the web (WOFF2)'],
    ['<svg', 'font/format', 'is no font'],
  ])('is refused if its first letters are %s.', (letters, code, sentence) => {
    const other = Uint8Array.from([...Buffer.from(letters), ...bytes.subarray(4)]);
    expect(refusalOf(other)).toMatchObject({ code, sentence });
  });

  it.each([
    ['fvar', 'is a variable font'],
    ['CFF ', undefined],
  ])('is looked at for %s.', (tag, sentence) => {
    const other = makeFont({ characters: 'A', tables: { [tag]: numbers(20, {}) } });
    expect(refusalOf(other)?.sentence).toBe(sentence);
  });

  it.each([
    [0, undefined],
    [4, undefined],
    [8, undefined],
    // The most that one of them allows counts.
    [2 + 8, undefined],
    [2, 'may not be embedded in files'],
    [0x100, 'may be embedded only with all its glyphs'],
    [0x200, 'may be embedded only as bitmaps'],
  ])('is asked what its makers allow: %i.', (licence, sentence) => {
    const refusal = refusalOf(makeFont({ characters: 'A', licence }));
    expect(refusal?.code).toBe(sentence === undefined ? undefined : 'font/licence');
    expect(refusal?.sentence ?? '').toContain(sentence ?? '');
  });
});

/** A layout table with one script, one feature “liga”, and one lookup of one subtable. */
function layout(type: number, subtable: readonly number[]): Uint8Array {
  const header = [1, 0, 10, 30, 44];
  const script = [1, 0x4446, 0x4c54, 8, 4, 0, 0, 0xffff, 1, 0];
  const feature = [1, 0x6c69, 0x6761, 8, 0, 1, 0];
  const lookups = [1, 4, type, 0, 1, 8];
  const words = [header, script, feature, lookups, subtable].flat();
  const table = new DataView(new ArrayBuffer(2 * words.length));
  for (const [at, word] of words.entries()) table.setUint16(2 * at, word);
  return new Uint8Array(table.buffer);
}

describe('What is broken in a font is named by its table and the byte', () => {
  const damaged = (tables: Readonly<Record<string, Uint8Array>>) =>
    refusalOf(makeFont({ characters: 'AB', tables }))?.sentence;
  // Three glyphs of 36 bytes.
  const glyphs = (glyph: readonly number[]) => {
    const table = new DataView(new ArrayBuffer(108));
    for (const [at, word] of glyph.entries()) table.setInt16(36 + 2 * at, word);
    return new Uint8Array(table.buffer);
  };
  const composed = (part: number) => [-1, 0, 0, 600, 600, 2, part, 0];

  it.each([
    ['a table that is missing', { glyf: new Uint8Array() }, 'its table “loca” is broken at byte 0'],
    ['a short head', { head: numbers(20, {}) }, 'its table “head” is broken at byte 0'],
    ['an em of nothing', { head: numbers(54, {}) }, 'its table “head” is broken at byte 0'],
    ['too few widths', { hmtx: numbers(8, {}) }, 'its table “hmtx” is broken at byte 0'],
    ['no glyphs', { maxp: numbers(6, {}) }, 'its table “hmtx” is broken at byte 0'],
    [
      'more glyphs than places',
      { maxp: numbers(6, { 4: 9 }), hmtx: numbers(48, {}) },
      'its table “loca” is broken at byte 0',
    ],
    [
      'an outline of too many lines',
      { glyf: glyphs([5000]) },
      'its table “glyf” is broken at byte 36',
    ],
    [
      'a glyph of another that is not there',
      { glyf: glyphs(composed(7)) },
      'its table “glyf” is broken at byte 36',
    ],
    [
      'a glyph that is composed of itself',
      { glyf: glyphs(composed(1)) },
      'its table “glyf” is broken at byte 36',
    ],
    [
      'a map with more groups than bytes',
      { cmap: numbers(40, { 2: 1, 4: 3, 6: 10, 10: 12, 12: 12, 26: 500 }) },
      'its table “cmap” is broken at byte 12',
    ],
    ['a map of nothing known', { cmap: numbers(40, {}) }, 'its table “cmap” is broken at byte 0'],
    [
      'names beyond their end',
      { name: numbers(18, { 2: 1, 4: 18, 6: 3, 8: 1, 10: 0x409, 12: 1, 14: 90 }) },
      'its table “name” is broken at byte 0',
    ],
    [
      'a step to a glyph that is not there',
      { GSUB: layout(1, [2, 6, 1, 99, 1, 1, 1]) },
      'its table “GSUB” is broken at byte',
    ],
    [
      'a lookup of no known type',
      { GSUB: layout(77, [2, 6, 1, 1, 1, 1, 1]) },
      'its table “GSUB” is broken at byte',
    ],
    [
      'a context that takes a lookup that is not there',
      { GSUB: layout(5, [3, 1, 1, 10, 0, 9, 1, 1, 1]) },
      'its table “GSUB” is broken at byte',
    ],
    [
      'a pair with classes beyond its rows',
      { GPOS: layout(2, [2, 20, 4, 0, 28, 28, 1, 1, 0, 0, 1, 1, 1, 0, 1, 1, 1, 7]) },
      'its table “GPOS” is broken at byte',
    ],
    [
      'classes that are cut off',
      { GDEF: numbers(16, { 0: 1, 4: 12, 12: 1 }) },
      'its table “GDEF” is broken at byte',
    ],
  ])('%s', (_, tables: Readonly<Record<string, Uint8Array>>, sentence) => {
    expect(damaged(tables)).toContain(sentence);
  });

  it('a list of tables that leads out of the file', () => {
    const whole = makeFont({ characters: 'A' });
    expect(refusalOf(whole.subarray(0, whole.length - 40))?.sentence).toContain(
      'its list of tables is broken at byte',
    );
    expect(refusalOf(whole.subarray(0, 30))?.sentence).toContain(
      'its list of tables is broken at byte 4',
    );
  });

  it('a table that every font has', () => {
    const tables = readTables(makeFont({ characters: 'A' }));
    const kept = ['cmap', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'name', 'post', 'glyf'];
    const font = writeFont(new Map(kept.map((tag) => [tag, bytesOf(tables.get(tag))])));
    expect(refusalOf(font)?.sentence).toContain('it has no table “OS/2”');
  });
});

const bytesOf = (view: DataView) => new Uint8Array(view.buffer, view.byteOffset, view.byteLength);

describe('A font whose bytes are chance', () => {
  /** All that files are made with. */
  function use(font: OpenType): void {
    for (const features of [[], ['smcp'], ['onum', 'tnum']]) {
      const slots = Array.from('Afi 1/2 VA Ж中e\u0301', (letter) =>
        slotOf(font.glyphOf(letter.codePointAt(0) ?? 0), letter),
      );
      font.shape(slots, 'latn', features);
      const subset = font.createSubset();
      for (const { glyph } of slots) {
        font.contours(glyph);
        font.widthOf(glyph);
        subset.glyphs.push(glyph);
      }
      subset.encode();
    }
    font.encodeWhole('Any', { bold: false, italic: false });
  }

  const originals = [
    readFontFile('SourceCodePro-400-italic'),
    readFontFile('SourceSerif4-400-italic'),
    makeFont({ characters: LETTERS }),
  ];
  /** Where to strike: anywhere, and often where a table begins, with its counts and offsets. */
  const places = originals.map((original) => {
    const view = new DataView(original.buffer, original.byteOffset, original.byteLength);
    const rows = Array.from({ length: view.getUint16(4) }, (_, row) => 12 + 16 * row);
    return rows.map((row) => view.getUint32(row + 8));
  });

  it('is refused, or does all that a font does.', () => {
    const stroke = fc.record({
      table: fc.nat(),
      offset: fc.oneof(fc.nat(60), fc.nat(4000), fc.nat(200_000)),
      byte: fc.oneof(fc.constantFrom(0, 1, 0x7f, 0x80, 0xff), fc.nat(255)),
    });
    let refused = 0;
    let used = 0;
    fc.assert(
      fc.property(fc.nat(2), fc.array(stroke, { minLength: 1, maxLength: 6 }), (which, strokes) => {
        const bytes = Uint8Array.from(originals[which] ?? []);
        const starts = places[which] ?? [];
        for (const { table, offset, byte } of strokes) {
          const place = (starts[table % starts.length] ?? 0) + offset;
          if (place < bytes.length) bytes[place] = byte;
        }
        const opened = openOutside(bytes);
        if ('code' in opened) {
          refused += 1;
          return;
        }
        used += 1;
        use(opened.font);
      }),
      { numRuns: 250, seed: 1 },
    );
    expect(refused).toBeGreaterThan(50);
    expect(used).toBeGreaterThan(20);
  });

  it('is refused when it is cut off.', () => {
    fc.assert(
      fc.property(fc.nat(2), fc.double({ min: 0, max: 0.99, noNaN: true }), (which, part) => {
        const whole = originals[which] ?? new Uint8Array();
        const refusal = refusalOf(whole.subarray(0, Math.floor(part * whole.length)));
        expect(refusal?.code).toMatch(/^font\/(?:broken|format)$/);
      }),
      { numRuns: 100, seed: 1 },
    );
  });
});
