import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openFonts } from '../../../src/fonts/open-fonts.ts';
import { renderPdf } from '../../../src/render/pdf/render-pdf.ts';
import { lintPdf } from '../../../src/verify/pdf-lint/lint-pdf.ts';
import { richLaid } from '../../render/pdf/laid-fixture.ts';
import { richPack } from '../../support/pack.ts';
import { rewritten } from './rewrite.ts';

const fonts = openFonts();
const packed = await renderPdf(richPack(), richLaid(fonts), fonts);
const plain = rewritten(packed, () => {});

test('A damaged file is reported, and never ends the reader.', () => {
  const change = fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 }));
  fc.assert(
    fc.property(
      fc.boolean(),
      fc.array(change, { minLength: 1, maxLength: 20 }),
      (isPlain, changes) => {
        const bytes = Uint8Array.from(isPlain ? plain : packed);
        for (const [place, value] of changes) bytes[place % bytes.length] = value;
        expect(Array.isArray(lintPdf(bytes))).toBe(true);
      },
    ),
    { numRuns: 150 },
  );
});

test('A file that is cut off is reported.', () => {
  for (let length = 0; length < plain.length; length += 997) {
    expect(lintPdf(plain.subarray(0, length)).map(({ rule }) => rule)).toEqual(['readable']);
  }
});

test('Objects that contain themselves are reported.', () => {
  const endless = rewritten(packed, (editor) => {
    const { id, entries } = editor.element('Document');
    entries.set('K', `[${id} 0 R]`);
  });
  expect(lintPdf(endless).map(({ rule }) => rule)).toEqual(['readable']);
  const deep = rewritten(packed, ({ catalog }) => {
    catalog.entries.set('Extra', '['.repeat(5000) + ']'.repeat(5000));
  });
  expect(lintPdf(deep).map(({ rule }) => rule)).toEqual(['readable']);
});
