import { expect, test } from 'vitest';
import { inlineText } from '../../../src/model/reading-text.ts';
import { type Files, HEADER, packOf } from '../../support/pack-of.ts';

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
