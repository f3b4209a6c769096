import { expect, test } from 'vitest';
import { openFonts } from '../../src/fonts/open-fonts.ts';
import type { Laid, Tag, TextItem } from '../../src/layout/display-list.ts';
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
  const code = itemThatBegins('code', laid);
  const comma = itemThatBegins(',', laid);
  const width = code.runs.reduce((sum, run) => sum + (run.width * code.size) / 1000, 0);

  expect(comma.x - code.x - width).toBeLessThan(code.size * 0.1);
});

function itemThatBegins(start: string, { pages }: Laid): TextItem {
  const item = pages
    .flatMap(({ items }) => items.filter((one) => one.type === 'text'))
    .find(({ runs }) => runs[0]?.glyphs[0]?.text === start.charAt(0));
  if (item === undefined) throw new Error(`Nothing begins with “${start}”.`);
  return item;
}
