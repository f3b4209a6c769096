import { expect, test } from 'vitest';
import { openFonts } from '../../src/fonts/open-fonts.ts';
import type { Tag } from '../../src/layout/display-list.ts';
import { layout } from '../../src/layout/layout.ts';
import { renderPdf } from '../../src/render/pdf/render-pdf.ts';
import { lintPdf } from '../../src/verify/pdf-lint/lint-pdf.ts';
import { plainPack } from '../support/plain-pack.ts';

const fonts = openFonts();

function laidOut(text: string) {
  const pack = plainPack(text);
  return { pack, laid: layout(pack, fonts, { strictGlyphs: true }).value };
}

test('a table without rows has a body all the same, and its PDF no fault', async () => {
  const { pack, laid } = laidOut('# A\n\n| only | a head |\n| --- | --- |\n');
  const types = (tag: Tag): string[] => [
    tag.type,
    ...tag.children.flatMap((child) => (child.type === 'Content' ? [] : types(child))),
  ];

  expect(types(laid.tags)).toContain('TBody');
  expect(types(laid.tags)).not.toContain('THead');
  expect(lintPdf(await renderPdf(pack, laid, fonts))).toEqual([]);
});

test('a link with an empty address is text', () => {
  const { pack } = laidOut('# A\n\nA [word]() and <a href="">another</a>.\n');

  expect(JSON.stringify(pack.body)).not.toContain('"link"');
  expect(JSON.stringify(pack.body)).toContain('another');
});

test('no gap beside code is as wide as a tenth of its size, which programs take for a space', () => {
  const { laid } = laidOut('# A\n\nSome `code`, more.\n');
  const items = laid.pages[0]?.items.filter((item) => item.type === 'text') ?? [];
  const words = items.map(({ runs }) =>
    runs.flatMap(({ glyphs }) => glyphs.map(({ text }) => text)).join(''),
  );
  const code = items[words.indexOf('code')];
  const comma = items.find((_, index) => words[index]?.startsWith(','));
  const width = code?.runs.reduce((sum, run) => sum + (run.width * code.size) / 1000, 0) ?? 0;

  expect((comma?.x ?? 0) - (code?.x ?? 0) - width).toBeLessThan((code?.size ?? 0) * 0.1);
});
