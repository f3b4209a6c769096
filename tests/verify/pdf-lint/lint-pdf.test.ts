import { expect, test } from 'vitest';
import { openFonts } from '../../../src/fonts/open-fonts.ts';
import { layout } from '../../../src/layout/layout.ts';
import { renderPdf } from '../../../src/render/pdf/render-pdf.ts';
import { lintPdf } from '../../../src/verify/pdf-lint/lint-pdf.ts';
import { rules } from '../../../src/verify/pdf-lint/rules.ts';
import { richLaid } from '../../render/pdf/laid-fixture.ts';
import { richPack } from '../../support/pack.ts';
import { rewritten } from '../pdf/rewrite.ts';
import { mutants } from './mutants.ts';

const fonts = openFonts();
const pack = richPack({ title: 'Law & <order>' });
const faultless = await renderPdf(pack, richLaid(fonts), fonts);

test('A faultless PDF has no findings, also when it is put together anew.', () => {
  expect(lintPdf(faultless)).toEqual([]);
  expect(lintPdf(rewritten(faultless, () => {}))).toEqual([]);
});

test('The PDF of a pack with every block has no findings.', async () => {
  const { value } = layout(richPack(), fonts, { strictGlyphs: true });
  expect(lintPdf(await renderPdf(richPack(), value, fonts))).toEqual([]);
});

test('Every rule has a mutant, a name of its own and a claim.', () => {
  const names = rules.map(({ name }) => name);
  expect(Object.keys(mutants).toSorted()).toEqual(names.toSorted());
  expect(new Set(names).size).toBe(names.length);
  for (const { claim } of rules) expect(claim).toMatch(/^[A-Z].+\.$/);
});

test.each(Object.entries(mutants))('Only the rule “%s” catches its mutant.', (name, edit) => {
  const found = new Set(lintPdf(rewritten(faultless, edit)).map(({ rule }) => rule));
  expect([...found]).toEqual([name]);
});

test('What is no PDF has one finding.', () => {
  for (const bytes of [
    new Uint8Array(),
    Buffer.from('%PDF-1.7\nhello'),
    faultless.subarray(0, 999),
  ]) {
    expect(lintPdf(bytes).map(({ rule }) => rule)).toEqual(['readable']);
  }
});
