import { expect, test } from 'vitest';
import type { Block } from '../../src/model/block.ts';
import type { Inline } from '../../src/model/inline.ts';
import { altOf, plainText, walkBlocks, walkInlines } from '../../src/model/walk.ts';

const at = { file: 'a.md', start: 0, end: 0 };
const text = (value: string): Inline => ({ type: 'text', value, at });
const paragraph = (...content: Inline[]): Block => ({
  type: 'paragraph',
  content,
  attributes: {},
  at,
});
const quote = (...blocks: Block[]): Block => ({ type: 'quote', blocks, attributes: {}, at });

test('blocks are walked in reading order, parents before what stands in them', () => {
  const list: Block = {
    type: 'list',
    ordered: false,
    start: 1,
    loose: false,
    items: [{ blocks: [paragraph(text('1')), quote(paragraph(text('2')))], at }],
    attributes: {},
    at,
  };
  const walked = [...walkBlocks([list, paragraph(text('3'))])].map(({ type }) => type);
  expect(walked).toEqual(['list', 'paragraph', 'quote', 'paragraph', 'paragraph']);
});

test('inlines of captions, cells and nested marks are all met, in order', () => {
  const cell = (value: string) => ({ content: [text(value)], at });
  const table: Block = {
    type: 'table',
    caption: [{ type: 'strong', content: [text('a')], at }],
    alignments: ['left'],
    head: [cell('b')],
    rows: [[cell('c')]],
    attributes: {},
    at,
  };
  const met = [...walkInlines([table])].flatMap((one) => (one.type === 'text' ? [one.value] : []));
  expect(met).toEqual(['a', 'b', 'c']);
});

test('ten thousand quotes in one another, and a line of as many runs, are walked', () => {
  let deep = paragraph(text('end'));
  for (let depth = 0; depth < 10_000; depth++) deep = quote(deep);
  expect([...walkBlocks([deep])]).toHaveLength(10_001);
  const wide = paragraph({
    type: 'emphasis',
    content: Array.from({ length: 200_000 }, () => text('x')),
    at,
  });
  expect([...walkInlines([wide])]).toHaveLength(200_001);
});

test('plain text is what stands in a line; calls have none', () => {
  const line: Inline[] = [
    text('a'),
    { type: 'lineBreak', at },
    { type: 'inlineCode', value: 'b', at },
    { type: 'noteCall', label: 'n', at },
    { type: 'image', source: 'p/c.png', alt: '', at },
  ];
  expect(plainText(line)).toBe('a bc.png');
});

const alt = (source: string, own = '') => altOf({ type: 'image', source, alt: own, at });

test('a picture without alt text is called by its file', () => {
  expect(alt('x/map.png', 'A map')).toBe('A map');
  expect(alt('x/map.png')).toBe('map.png');
  expect(alt('https://example.org/badge.svg?style=flat#x')).toBe('badge.svg');
  expect(alt('x/')).toBe('x');
  expect(alt('data:image/png;base64,AAAA')).toBe('image/png');
});
