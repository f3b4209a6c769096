import { expect, test } from 'vitest';
import type { PackBlock } from '../../../src/model/pack-block.ts';
import type { PackInline } from '../../../src/model/pack-inline.ts';
import { linesOf } from '../../support/lines-of.ts';
import { composeFiles, type Files, HEADER, packOf } from '../../support/pack-of.ts';

const statistics = `${HEADER}cases,2006,number,Cases,34,cases,,report,p. 7,no,,
cases,2007,number,Cases,1200,cases,,report,,yes,,
`;
const sources =
  'other: { short: Other, entry: Another. }\nreport: { short: Report 1, entry: The report. }\n';
const template =
  '::masthead\n\n::rest{numbered=yes}\n\n::notes\n\n::statistics-table\n\n::sources\n';

/** The text of a section “A”, with a section “B” behind it. */
function written(text: string, more: Partial<Files> = {}) {
  const whole = `---\ntitle: T\n---\n\n## A {#a}\n\n${text}\n\n## B\n\nEnd.\n`;
  return composeFiles({ text: whole, statistics, sources, template, ...more });
}

function paragraphs(blocks: readonly PackBlock[]): (readonly PackInline[])[] {
  return blocks.flatMap((block) =>
    block.type === 'paragraph' && block.style === 'body' ? [block.content] : [],
  );
}

function firstLine(text: string, more: Partial<Files> = {}): readonly PackInline[] {
  const { value } = written(text, more);
  return paragraphs(value.body)[0] ?? [];
}

const table = '\n\n:::table[Groups.]{#groups}\n| a |\n| - |\n| b |\n:::\n\n';
const chart = '\n\n::chart[Fell.]{#fell kind=bars statistics="cases" alt="Fell"}\n\n';

/** What a line links to, and with which words. */
function links(content: readonly PackInline[]): [string, string][] {
  return content.flatMap((inline) => {
    if (inline.type !== 'link') return [];
    const to = 'anchor' in inline.to ? `#${inline.to.anchor}` : inline.to.href;
    const words = inline.content.map((one) => (one.type === 'text' ? one.value : '')).join('');
    return [[to, words]] as [string, string][];
  });
}

test('references lead to numbered things, and say their numbers', () => {
  const line = firstLine(`See :ref[groups], :ref[fell], :ref[b]. :ref[a] is here.${table}${chart}`);
  expect(links(line)).toEqual([
    ['#groups', 'Table\u00A01'],
    ['#fell', 'Figure\u00A01'],
    ['#b', 'section\u00A02'],
    ['#a', 'Section\u00A01'],
  ]);
});

test('a section without a number is referred to by its name', () => {
  const line = firstLine('See :ref[b].', {
    template: '::masthead\n\n::rest\n\n::statistics-table\n\n::sources',
  });
  expect(links(line)).toEqual([['#b', 'section “B”']]);
});

test('what the pack leaves out is referred to by its name, with a warning', () => {
  const { value, diagnostics } = written(`See :ref[b].`, {
    template: '::masthead\n\n::section{ids=a}',
    shows: 'selection',
  });
  expect(diagnostics).toMatchObject([{ code: 'reference/left-out', severity: 'warning' }]);
  expect(linesOf(value)).toContain('See section “B”.');
});

test('citations are numbers that lead to the list of sources', () => {
  const line = firstLine('So [@report]; and so [@other, p. 4].');
  expect(links(line)).toEqual([
    ['#source-report', '[2]'],
    ['#source-other', '[1,\u00A0p.\u00A04]'],
  ]);
});

test('a citation does not begin a line', () => {
  expect(firstLine('So [@report].')[0]).toMatchObject({ type: 'text', value: 'So\u00A0' });
});

test('without a list of sources a citation is the source’s name', () => {
  const { value } = written('So [@report, p. 4].', {
    template: '::masthead\n\n::rest',
    shows: 'selection',
  });
  expect(linesOf(value)).toContain('So [Report 1, p. 4].');
  expect(links(paragraphs(value.body)[0] ?? [])).toEqual([]);
});

test('statistics are their values, estimates are marked, units stay beside them', () => {
  const line = firstLine(
    'Now :stat[cases]{period=2006} cases, then :stat[cases]{period=2007} or so.',
  );
  expect(line.map((one) => (one.type === 'text' ? one.value : one.type))).toEqual([
    'Now ',
    '34',
    '\u00A0cases, then ',
    'about\u00A01,200',
    ' or so.',
  ]);
});

test('notes are numbered in the order of their first calls, wherever they are defined', () => {
  const { value } = written(
    'One[^x], two[^y], one again[^x].\n\n[^y]: Y calls[^z].\n\n[^x]: X.\n\n[^z]: Z.',
  );
  const calls = (paragraphs(value.body)[0] ?? []).filter(({ type }) => type === 'noteCall');
  expect(calls).toMatchObject([
    { note: 'note-x', number: '1', first: true },
    { note: 'note-y', number: '2', first: true },
    { note: 'note-x', number: '1', first: false },
  ]);
  expect([...value.notes].map(([anchor, { number }]) => [anchor, number])).toEqual([
    ['note-x', '1'],
    ['note-y', '2'],
    ['note-z', '3'],
  ]);
});

test('the notes of a table are numbered from its caption to its last cell', () => {
  const text =
    ':::table[Of[^c] it]\n| a[^h] |\n| - |\n| b[^r] |\n:::\n\n[^r]: R.\n\n[^h]: H.\n\n[^c]: C.';
  const { value } = written(text);
  expect([...value.notes.keys()]).toEqual(['note-c', 'note-h', 'note-r']);
  const first = value.body.find((block) => block.type === 'table');
  expect(first).toMatchObject({ description: 'Of it' });
});

test('a note that calls itself is written once', () => {
  const { value } = written('One[^x].\n\n[^x]: X[^x].');
  expect(value.notes.size).toBe(1);
  expect(linesOf(value).at(-1)).toBe('X1.');
});

test('links lead to addresses, to ids and to the slugs of headings', () => {
  const line = firstLine('[a](https://example.org "T") [b](#b) [c](docs/c.md) [d](#A)');
  expect(links(line)).toEqual([
    ['https://example.org', 'a'],
    ['#b', 'b'],
    ['docs/c.md', 'c'],
    ['#a', 'd'],
  ]);
});

test('a link that leads nowhere, or could do harm, keeps its text', () => {
  const { value, diagnostics } = written('[gone](#gone) [run](javascript:alert) [x](//host/share)');
  expect(links(paragraphs(value.body)[0] ?? [])).toEqual([]);
  expect(linesOf(value)).toContain('gone run x');
  expect(diagnostics).toMatchObject([
    { code: 'link/nowhere', severity: 'warning', about: 'anchor:gone', consequence: true },
  ]);
});

test('a picture that was not read is its alt text as a link, and plain text in another link', () => {
  const line = firstLine('![A map](https://example.org/m.png) [![CI](ci.svg)](https://ci.example)');
  expect(links(line)).toEqual([
    ['https://example.org/m.png', 'A map'],
    ['https://ci.example', 'CI'],
  ]);
});

test('a picture that was read is held by the pack, and shown with its name if it has no alt', () => {
  const picture = {
    source: 'my map.png',
    name: 'my-map.png',
    format: 'png',
    width: 1,
    height: 1,
    bytes: new Uint8Array(),
  } as const;
  const pictures = [picture, { ...picture, source: 'unused.png' }];
  const { value } = written('So ![](my%20map.png) it is.', { pictures });
  expect((paragraphs(value.body)[0] ?? [])[1]).toMatchObject({
    type: 'picture',
    source: 'my map.png',
    alt: 'my%20map.png',
  });
  expect([...value.pictures.keys()]).toEqual(['my map.png']);
});

test('a captioned picture is a numbered figure; one that was not read is its words', () => {
  const text = 'So.\n\n![A map](map.png "The map.")';
  const picture = {
    source: 'map.png',
    name: 'map.png',
    format: 'png',
    width: 1,
    height: 1,
    bytes: new Uint8Array(),
  } as const;
  expect(written(text, { pictures: [picture] }).value.body).toContainEqual(
    expect.objectContaining({
      type: 'figure',
      caption: expect.objectContaining({ label: 'Figure', number: '1' }) as unknown,
      alt: 'A map',
      content: { type: 'picture', source: 'map.png' },
      anchor: 'figure-1',
    }),
  );
  const unread = linesOf(written(text).value);
  expect(unread).toContain('A map');
  expect(unread).toContain('The map.');
});

test('a block in another language is set by its rules', () => {
  const text = 'He said "yes".\n\nОна сказала "да". {lang=ru}';
  const { value } = written(text);
  expect(linesOf(value)).toContain('He said “yes”.');
  expect(linesOf(value)).toContain('Она сказала «да».');
  expect(value.body).toContainEqual(expect.objectContaining({ type: 'paragraph', lang: 'ru' }));
});

test('all words that are added are in the language of the brief', () => {
  const pack = packOf({
    text: '---\ntitle: Доклад\nlang: ru\n---\n\n## Право {period=2006/2007}\n\nСм. :ref[groups]: :stat[cases]{period=2007}.\n\n:::table[Группы.]{#groups}\n| a |\n| - |\n| b |\n:::',
    statistics,
    sources,
    template,
  });
  const lines = linesOf(pack);
  expect(lines).toContain('Факты: 2006–2007, данные: 2007');
  expect(lines).toContain('См. Таблица 1: около 1200.');
  expect(lines).toContain('Источники');
  expect(pack.words.folio).toBe('{page} из {pages}');
});

test('an address that is badly encoded leads nowhere, and nothing breaks', () => {
  const { diagnostics } = written('[a](#%E0%A4%A) ![b](%E0%A4%A.png)');
  expect(diagnostics.map(({ code }) => code)).toEqual(['link/nowhere']);
});

test('what is sub- and superscript, struck out, code and broken stays so', () => {
  const types = firstLine('H<sub>2</sub> m<sup>2</sup> ~~x~~ `y`<br>**z**').map(({ type }) => type);
  expect(types).toEqual([
    'text',
    'subscript',
    'text',
    'superscript',
    'text',
    'strike',
    'text',
    'code',
    'lineBreak',
    'strong',
  ]);
});
