import { expect, test } from 'vitest';
import type { Pack } from '../../../src/model/pack.ts';
import type { PackBlock, PackTable } from '../../../src/model/pack-block.ts';
import type { PackInline } from '../../../src/model/pack-inline.ts';
import { readingText } from '../../../src/model/reading-text.ts';
import { checkDocx } from '../../../src/render/docx/limits.ts';
import { renderDocx } from '../../../src/render/docx/render-docx.ts';
import { compareReading } from '../../../src/verify/compare-reading.ts';
import { readDocx } from '../../../src/verify/docx/read-docx.ts';
import { docxFaults, writersFaults } from '../../support/docx-faults.ts';
import {
  caption,
  cell,
  heading,
  line,
  list,
  noteCall,
  nowhere,
  packOf,
  paragraph,
} from '../../support/pack-nodes.ts';
import { tinyPicture } from '../../support/picture.ts';

const pictures = new Map([[tinyPicture.source, tinyPicture]]);

/** What is wrong with a pack's document, and where its words are not the pack's. */
async function faultsOf(pack: Pack): Promise<unknown[]> {
  const bytes = await renderDocx(pack, new Map());
  return [...docxFaults(bytes), ...compareReading(readingText(pack), readDocx(bytes))];
}

function notes(...numbers: readonly string[]): Pick<Pack, 'notes'> {
  const note = (number: string) => {
    const blocks = [paragraph(`Note ${number}.`)];
    return [`note-${number}`, { anchor: `note-${number}`, number, blocks, at: nowhere }] as const;
  };
  return { notes: new Map(numbers.map(note)) };
}

function table(columns: number, rows: number): PackTable {
  const cells = Array.from({ length: columns }, (_, column) => cell(`c${column}`));
  return {
    type: 'table',
    caption: caption('Table', '1', 'Many cells.'),
    description: 'Cells by number.',
    style: 'data',
    alignments: cells.map(() => 'none'),
    head: cells,
    rows: Array.from({ length: rows }, () => ({ cells, opensGroup: false })),
    below: [],
    at: nowhere,
  };
}

function figure(label: PackInline[] = line('A flag.')): PackBlock {
  return {
    type: 'figure',
    caption: { label: 'Figure', number: '1', content: label },
    alt: 'A flag in the wind',
    content: { type: 'picture', source: tinyPicture.source },
    below: [],
    anchor: 'flag',
    at: nowhere,
  };
}

function linkTo(href: string): PackInline {
  return { type: 'link', to: { href }, content: line('the report'), at: nowhere };
}

test.each([
  '{ol-0}',
  '{ul-1-0}',
  '{0123456789abcdef0123456789abcdef01234567.png}',
  '{{title}}',
  '${title}',
  '%1.',
  ']]>',
  '<w:t>bold</w:t>&amp;&#38;<!-- x --><?xml?>',
  '</w:t></w:r></w:p>',
  '" w:val="x',
  '\\h \\* MERGEFORMAT "',
  '_x000D_',
  '\u202Eright to left\u202C',
  'a\u00ADb\u200Bc\u2060d\u{1F1F9}\u{1F1EF}',
])('The text “%s” is text, wherever it stands.', async (words) => {
  const code: PackBlock = { type: 'codeBlock', value: words, at: nowhere };
  const noteBox: PackBlock = { type: 'noteBox', label: line(words), blocks: [code], at: nowhere };
  const captioned = { ...table(2, 1), caption: caption('Table', '1', words), anchor: words };
  const body = [
    heading(1, words, { title: words }),
    paragraph(words, { type: 'code', value: words, at: nowhere }),
    noteBox,
    captioned,
    { ...figure(line(words)), alt: `Of ${words}` },
    list([[paragraph(words)]]),
  ];
  expect(await faultsOf(packOf(body, { title: words, kind: words, pictures }))).toEqual([]);
});

test.each([
  ['a zero', 'a\u0000b'],
  ['control characters', 'a\u0001\u0008\u000B\u001Fb'],
  ['non-characters', 'a\uFFFE\uFFFFb'],
  ['half a pair', 'a\uD83Db\uDE00'],
])('Of %s, which no XML can hold, a mark is left.', async (_, words) => {
  const body = [heading(1, words, { title: words }), paragraph(words), list([[paragraph(words)]])];
  const bytes = await renderDocx(packOf(body, { title: words }), new Map());
  expect(docxFaults(bytes)).toEqual([]);
  const marked = words.replaceAll(/[^ab]/gu, '\uFFFD');
  const { units } = readDocx(bytes);
  expect(units.slice(-3).map(({ text }) => text)).toEqual([marked, marked, marked]);
});

test.each([
  'https://example.org/%zz',
  'https://example.org/a b c',
  'https://example.org/[1]|{2}?q=[x]#{y}',
  'https://пример.рф/страница?a=б#в',
  'https://user:pass@example.org:8080/a;b=c,d/../e',
  'https://example.org/?a=1&b="<x>"\'',
  `https://example.org/${'a'.repeat(5000)}`,
  'mailto:a b@example.org?subject=x y&body=%',
  'tel:+992 (37) 123-45-67',
])('A link to “%s” leads to an address.', async (href) => {
  expect(await faultsOf(packOf([paragraph('See ', linkTo(href), '.')]))).toEqual([]);
});

test('Anchors of any length and script become bookmarks, each its own.', async () => {
  const anchors = [
    'x'.repeat(200),
    `${'x'.repeat(199)}y`,
    'X'.repeat(200),
    'раздел-один',
    'раздел-два',
    '1st',
    '_',
    'a.b:c',
    'a b c',
    '',
  ];
  const body = anchors.flatMap((anchor) => [
    heading(1, anchor, { title: `To ${anchor.slice(0, 5)}` }),
    paragraph({ type: 'link', to: { anchor }, content: line('the section'), at: nowhere }),
  ]);
  expect(await faultsOf(packOf(body))).toEqual([]);
});

test('A table of 63 columns is written, and one of 64 is an error.', async () => {
  expect(await faultsOf(packOf([table(63, 2)]))).toEqual([]);
  expect(checkDocx(packOf([table(64, 2)])).map(({ code }) => code)).toEqual([
    'docx/too-many-columns',
  ]);
});

test('A table of 10,000 rows is written whole.', async () => {
  const bytes = await renderDocx(packOf([table(3, 10_000)]), new Map());
  expect(docxFaults(bytes)).toEqual([]);
  expect(readDocx(bytes).units.filter(({ kind }) => kind === 'cell')).toHaveLength(30_003);
});

test('A pack without blocks, and one of headings alone, are documents.', async () => {
  expect(await faultsOf(packOf([]))).toEqual([]);
  expect(
    await faultsOf(
      packOf(
        [1, 2, 3, 4, 5, 6].map((level) => heading(level as 1, `h${level}`, { title: 'A head' })),
      ),
    ),
  ).toEqual([]);
});

test('Footnotes may be called in a heading, a caption, a cell, a quote and a label.', async () => {
  const call = (number: string) => noteCall(number);
  const first = table(2, 1);
  const body: PackBlock[] = [
    { ...heading(1, 'a', { title: '' }), content: line('A heading', call('1')) } as PackBlock,
    figure(line('A flag', call('2'), '.')),
    { ...first, head: [{ ...cell(''), content: line('Year', call('3')) }, cell('Cases')] },
    { type: 'quote', blocks: [paragraph('Said', call('4'))], at: nowhere },
    { type: 'noteBox', label: line('Note', call('5')), blocks: [paragraph('x')], at: nowhere },
  ];
  expect(await faultsOf(packOf(body, { pictures, ...notes('1', '2', '3', '4', '5') }))).toEqual([]);
});

test('Lists may be twelve deep, and hold tables, figures, code and quotes.', async () => {
  let deep: PackBlock = list([[paragraph('the innermost')]]);
  for (let depth = 11; depth > 0; depth -= 1) {
    deep = list([[paragraph(`level ${depth}`), deep]], { ordered: depth % 2 === 0 });
  }
  expect(await faultsOf(packOf([deep]))).toEqual([]);
  const code: PackBlock = { type: 'codeBlock', value: 'let x;\n  x = 1;', at: nowhere };
  const quote: PackBlock = { type: 'quote', blocks: [figure(), code], at: nowhere };
  expect(
    await faultsOf(
      packOf([list([[paragraph('one'), table(2, 2)], [quote], [code]])], { pictures }),
    ),
  ).toEqual([]);
});

test('Empty lines, items, cells and quotes are written and end no document.', async () => {
  const empty: PackBlock[] = [
    paragraph(),
    list([[], [paragraph()]]),
    { type: 'quote', blocks: [], at: nowhere },
    { type: 'noteBox', label: [], blocks: [], at: nowhere },
    { type: 'codeBlock', value: '', at: nowhere },
    { ...table(1, 0), head: [cell('')], description: 'Of nothing' },
  ];
  const bytes = await renderDocx(packOf(empty), new Map());
  expect(writersFaults(bytes)).toEqual([]);
});
