import { expect, test } from 'vitest';
import { layout } from '../../src/layout/layout.ts';
import type { PackBlock } from '../../src/model/pack-block.ts';
import { cell, nowhere, packOf, paragraph } from '../support/pack-nodes.ts';
import { ruler } from '../support/ruler.ts';

/** What each text item shows, soft hyphens as `~`, in the order of painting. */
function painted(...body: readonly PackBlock[]): string[] {
  const { pages } = layout(packOf(body), ruler(), { strictGlyphs: true }).value;
  return pages
    .flatMap(({ items }) =>
      items.flatMap((item) =>
        item.type === 'text' && 'leaf' in item.owner
          ? [item.runs.flatMap(({ glyphs }) => glyphs.map(({ text }) => text)).join('')]
          : [],
      ),
    )
    .map((text) => text.replaceAll('\u00AD', '~'));
}

test('a word that goes on in the next line without a hyphen says so', () => {
  const address = `${'folder/'.repeat(20)}end`;
  const lines = painted(paragraph(address, ' and more'));

  expect(lines.length).toBeGreaterThan(1);
  expect(lines.slice(0, -1).every((line) => line.endsWith('/~'))).toBe(true);
  expect(lines.join('').replaceAll('~', '')).toBe(`${address} and more`);
});

test('so does a word of code, and a line of it that ends in a space does not', () => {
  const word = 'x'.repeat(300);
  const lines = painted({ type: 'codeBlock', value: `${word} ${'word '.repeat(40)}`, at: nowhere });

  expect(lines[0]).toMatch(/^x+~$/);
  expect(lines.join('').replaceAll(/x~/g, 'x')).toBe(`${word} ${'word '.repeat(40)}`.trimEnd());
});

test('the cells of a row are painted one after the other', () => {
  const many = 'some words for a narrow cell '.repeat(5).trim();
  const table: PackBlock = {
    type: 'table',
    description: 'Two columns',
    style: 'data',
    alignments: ['left', 'left'],
    head: [cell('A'), cell('B')],
    rows: [{ cells: [cell(many), cell(many)], opensGroup: false }],
    below: [],
    at: nowhere,
  };
  const words = painted(table).join(' ').replaceAll(/\s+/g, ' ');

  expect(words).toContain(`${many} ${many}`);
});
