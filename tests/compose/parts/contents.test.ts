import { expect, test } from 'vitest';
import { inlineText } from '../../../src/model/reading-text.ts';
import { composeFiles, type Files, HEADER, packOf } from '../../support/pack-of.ts';

const contract = 'kind: Report\nsections:\n  - { id: gamma, headings: [Gamma] }\n';
const text = `---
title: T
contents: true
---

Before.

## Alpha[^n] *and* [more](https://example.org) {period=2006/2008}

### Deep

Text.

> ## Quoted

## Gamma (2010)

End.

[^n]: Note.
`;

function contentsOf(files: Partial<Files>) {
  const { body } = packOf({ text, contract, ...files });
  return body.flatMap((block) => (block.type === 'contents' ? block.entries : []));
}

const printed = (files: Partial<Files>) =>
  contentsOf(files).map(({ level, number, title, period }) =>
    [level, number, inlineText(title), period].join('|'),
  );

test('contents list sections with number and period, and all that slots add', () => {
  const statistics = `${HEADER}a,2006,number,A,1,cases,,report,,,,\nb,2023,number,B,1,b,,report,,,,\n`;
  const template =
    '::cover\n\n::contents\n\n::rest{numbered=yes}\n\n::statistics-table\n\n::sources[What it rests on]';
  expect(printed({ template, statistics })).toEqual([
    '1|1|Alpha and more|2006–2008',
    '1|2|Gamma (2010)|',
    '1||Statistics|2006–2023',
    '1||What it rests on|',
  ]);
});

test('entries lead to their headings, without notes and links', () => {
  const template = '::cover\n\n::contents\n\n::rest';
  const [first] = contentsOf({ template });
  expect(first?.anchor).toBe('alpha-and-more');
  expect(first?.title.map(({ type }) => type)).toEqual([
    'text',
    'text',
    'emphasis',
    'text',
    'text',
  ]);
});

test('deeper levels are listed where the template asks; headings in quotes never are', () => {
  const template = '::cover\n\n::contents{levels=2}\n\n::rest';
  expect(printed({ template })).toEqual([
    '1||Alpha and more|2006–2008',
    '2||Deep|',
    '1||Gamma (2010)|',
  ]);
});

test('without a cover the title is not among the contents', () => {
  expect(printed({ template: '::contents{when=asked}\n\n::rest' })).toEqual([
    '1||Alpha and more|2006–2008',
    '2||Deep|',
    '1||Gamma (2010)|',
  ]);
});

test('contents that must be asked for are not there unasked', () => {
  const unasked = text.replace('contents: true\n', '');
  const { body } = packOf({
    text: unasked,
    contract,
    template: '::contents{when=asked}\n\n::rest',
  });
  expect(body.some(({ type }) => type === 'contents')).toBe(false);
});

test('a heading “Contents” of the author keeps the anchor of that name', () => {
  const template = '::cover\n\n::contents\n\n::rest';
  const { body } = packOf({ text: '---\ntitle: T\n---\n\n## Contents\n\nMine.', template });
  const anchors = body.flatMap((block) => (block.type === 'heading' ? [block.anchor] : []));
  expect(anchors).toEqual(['contents-1', 'contents']);
});

test('a heading’s period is a line under it, unless the heading says it', () => {
  const { body } = packOf({ text, contract, template: '::cover\n\n::rest' });
  const periods = body.flatMap((block) =>
    block.type === 'heading' ? [inlineText(block.period)] : [],
  );
  expect(periods).toEqual(['Facts of 2006–2008', '', '']);
});

test('code and pictures of a heading are in the contents, a line break is a space', () => {
  const { body } = packOf({
    text: '---\ntitle: T\n---\n\n## The `code`<br>of ~~old~~ x<sup>2</sup>\n\nSo.',
    template: '::cover\n\n::contents\n\n::rest',
  });
  const [contents] = body.flatMap((block) => (block.type === 'contents' ? [block] : []));
  expect(contents?.entries.map(({ title }) => inlineText(title))).toEqual(['The code of old x2']);
});

const captioned = `---
title: T
---

## One

:::table[Routes of *2010*[^n]]{#routes}
| a | b |
| - | - |
| 1 | 2 |
:::

> ::chart[Cases fell.]{kind=bars statistics="a" periods="2006"}

| no | caption |
| -- | ------- |
| 1  | 2       |

[^n]: Note.
`;
const rows = `${HEADER}a,2006,number,A,1,cases,,report,,,,\n`;
const lists = '::cover\n\n::contents{of=figures}\n\n::contents{of=tables}\n\n::rest';

test('lists of figures and tables have what has a caption, wherever it stands', () => {
  const template = `${lists}\n\n::statistics-table`;
  expect(printed({ text: captioned, statistics: rows, template })).toEqual([
    '1|Figure\u00A01|Cases fell.|',
    '1|Table\u00A01|Routes of 2010|',
    '1|Table\u00A02|Registry of statistics, 2006.|',
  ]);
});

test('their entries lead to figures and tables', () => {
  const entries = contentsOf({
    text: captioned,
    statistics: rows,
    template: lists,
    shows: 'selection',
  });
  expect(entries.map(({ anchor }) => anchor)).toEqual(['figure-1', 'routes']);
});

test('their headings are in the brief’s language, and in no contents', () => {
  const headings = (lang: string) =>
    packOf({
      text: captioned,
      statistics: rows,
      template: lists,
      shows: 'selection',
      lang,
    }).body.flatMap((block) => (block.type === 'heading' ? [inlineText(block.content)] : []));
  expect(headings('en')).toEqual(['List of figures', 'List of tables', 'One']);
  expect(headings('ru')).toEqual(['Список рисунков', 'Список таблиц', 'One']);
  expect(headings('tg')).toEqual(['Рӯйхати расмҳо', 'Рӯйхати ҷадвалҳо', 'One']);
  const template = `${lists.replace('::rest', '::contents')}\n\n::rest`;
  expect(printed({ text: captioned, statistics: rows, template, shows: 'selection' })).toContain(
    '1||One|',
  );
  expect(printed({ text: captioned, statistics: rows, template, shows: 'selection' })).toHaveLength(
    3,
  );
});

test('a list that has nothing to list leaves no heading', () => {
  const { body } = packOf({ text: '---\ntitle: T\n---\n\n## One\n\nText.', template: lists });
  expect(body.map(({ type }) => type)).toEqual(['cover', 'heading', 'paragraph']);
});

test('a picture that could not be read is in no list', () => {
  const picture = '---\ntitle: T\n---\n\n::figure[A map.]{src=map.png alt="Map"}\n';
  const { body } = composeFiles({ text: picture, template: lists }).value;
  expect(body.some(({ type }) => type === 'contents')).toBe(false);
});

test('only headings have levels', () => {
  const template = '::cover\n\n::contents{of=tables levels=2}\n\n::rest';
  expect(composeFiles({ text, contract, template }).diagnostics).toMatchObject([
    {
      code: 'slot/unknown-option',
      message: 'The slot “contents” of tables has no option “levels”.',
      help: 'Take the option away; those of “contents” are: of, when.',
    },
  ]);
});
