import { describe, expect, it } from 'vitest';
import { layout } from '../../src/layout/layout.ts';
import type { Pack } from '../../src/model/pack.ts';
import type { PackBlock, PackTable } from '../../src/model/pack-block.ts';
import { readingText } from '../../src/model/reading-text.ts';
import { unitsOfTree, widthOf } from '../support/laid-text.ts';
import {
  cell,
  heading,
  line,
  list,
  noteCall,
  nowhere,
  packOf,
  paragraph,
} from '../support/pack-nodes.ts';
import { ruler } from '../support/ruler.ts';
import { institutionalTheme, quietTheme } from '../support/theme.ts';

const words = (count: number, word = 'word') => Array.from({ length: count }, () => word).join(' ');

function table(rows: readonly (readonly string[])[], head: readonly string[]): PackTable {
  return {
    type: 'table',
    description: '',
    style: 'data',
    alignments: head.map(() => 'none'),
    head: head.map((value) => cell(value)),
    rows: rows.map((cells) => ({ cells: cells.map((value) => cell(value)), opensGroup: false })),
    below: [],
    at: nowhere,
  };
}

function nested(depth: number): PackBlock {
  let inner: PackBlock = list([[paragraph('innermost')]]);
  for (let level = 1; level < depth; level += 1)
    inner = list([[paragraph(`level ${level}`), inner]]);
  return inner;
}

const long = words(900);
const endless = 'x'.repeat(20_000);

const cases: Record<string, readonly PackBlock[]> = {
  'a title of 900 words on a cover': [
    {
      type: 'cover',
      kind: long,
      title: line(long),
      subtitle: line(long),
      entries: [{ label: 'For', value: line(long) }],
      at: nowhere,
    },
    paragraph('after'),
  ],
  'a title of 900 words on a masthead': [
    {
      type: 'masthead',
      kind: 'Kind',
      side: 'Side',
      title: line(long),
      subtitle: line(long),
      entries: [{ label: 'For', value: line(long) }],
      at: nowhere,
    },
    paragraph('after'),
  ],
  'headings of 900 words': [
    heading(1, 'a', { title: long, number: '1', period: long }),
    paragraph('after'),
  ],
  'a word of 20,000 letters': [paragraph(`before ${endless} after`)],
  'a heading of one such word': [heading(2, 'a', { title: endless }), paragraph('after')],
  'lists in lists, a hundred deep': [nested(100)],
  'quotes in quotes, a hundred deep': [
    Array.from({ length: 100 }).reduce<PackBlock>(
      (inner) => ({ type: 'quote', blocks: [inner], at: nowhere }),
      paragraph('innermost'),
    ),
  ],
  'boxes in boxes, twenty deep': [
    Array.from({ length: 20 }).reduce<PackBlock>(
      (inner) => ({ type: 'noteBox', label: line('label'), blocks: [inner], at: nowhere }),
      paragraph('innermost'),
    ),
  ],
  'a row that is higher than a page': [
    table(
      [
        [long, 'b'],
        ['c', long],
      ],
      ['A', 'B'],
    ),
  ],
  'a head that is higher than a page': [
    table(
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      [long, 'B'],
    ),
  ],
  'words that are wider than their columns': [
    table([[endless.slice(0, 500), 'b', 'c'.repeat(90)]], ['A', 'B', 'C']),
  ],
  'twenty columns': [
    table(
      [Array.from({ length: 20 }, () => 'word')],
      Array.from({ length: 20 }, () => 'Head'),
    ),
  ],
  'a caption that is higher than a page': [
    {
      ...table([['a', 'b']], ['A', 'B']),
      caption: { label: 'Table', number: '1', content: line(long) },
    },
  ],
  'code with long lines': [
    {
      type: 'codeBlock',
      value: `${words(80, 'code')}\n\t\t${endless.slice(0, 3000)}\n\n`,
      at: nowhere,
    },
  ],
  'key figures with long values': [
    {
      type: 'keyFigures',
      figures: [
        { qualifier: 'about', value: words(40), label: long, period: long, at: nowhere },
        { qualifier: '', value: endless.slice(0, 300), label: 'a', period: 'b', at: nowhere },
      ],
      below: [],
      at: nowhere,
    },
  ],
  'contents with titles of 900 words': [
    {
      type: 'contents',
      of: 'headings',
      entries: [{ anchor: 'a', level: 9, number: '1', title: line(long), period: long }],
      at: nowhere,
    },
    heading(1, 'a', { title: 'A' }),
  ],
  'openings of 900 words': [
    {
      type: 'openings',
      entries: [{ title: line(long), period: long, content: line(long), at: nowhere }],
      at: nowhere,
    },
  ],
  'compact sources that no foot has room for': [
    {
      type: 'sources',
      style: 'compact',
      entries: Array.from({ length: 150 }, (_, index) => ({
        anchor: `s${index}`,
        number: String(index),
        short: 'Short',
        content: line(words(20)),
        uses: 'sections',
        at: nowhere,
      })),
      at: nowhere,
    },
    { type: 'imprint', style: 'compact', label: 'Imprint', lines: [line(long)], at: nowhere },
  ],
  'an imprint of 900 words': [
    { type: 'imprint', style: 'closing', label: 'Imprint', lines: [line(long)], at: nowhere },
  ],
  'nothing but empty blocks': [
    paragraph(''),
    list([[], [paragraph('')]]),
    { type: 'quote', blocks: [], at: nowhere },
    { type: 'codeBlock', value: '', at: nowhere },
    heading(1, 'a', { title: '' }),
    table([], []),
    table([['', '']], ['', '']),
  ],
};

const themes = { quiet: quietTheme(), institutional: institutionalTheme() };

function faults(pack: Pack): string[] {
  const { value: laid } = layout(pack, ruler(), { strictGlyphs: true });
  const end = pack.theme.page.end[pack.page.size];
  const found: string[] = [];
  laid.pages.forEach(({ items, width }, page) => {
    for (const item of items) {
      if (item.type !== 'text' || !('leaf' in item.owner)) continue;
      const right = item.x + widthOf(item);
      if (item.x < -0.01 || right > width - 30)
        found.push(`${page}: reaches ${item.x} to ${right}`);
      if (item.y > end + 0.01 || item.y < 0) found.push(`${page}: at height ${item.y}`);
    }
    if (items.every((item) => item.type === 'link' || !('leaf' in item.owner)))
      found.push(`${page}: empty`);
  });
  const { units } = readingText(pack);
  const kinds = new Set(['alt', 'data', 'dataHead']);
  const expected = units.filter(({ kind }) => !kinds.has(kind)).map(({ text }) => text);
  expect(unitsOfTree(laid).units.join('\n')).toBe(expected.join('\n'));
  return found;
}

describe.each(Object.entries(themes))('in the %s theme', (_, theme) => {
  it.each(Object.entries(cases))('%s: nothing is lost, and nothing leaves the page', (__, body) => {
    expect(faults(packOf(body, { theme }))).toEqual([]);
  });
});

describe('a thousand notes on a page', () => {
  const anchors = Array.from({ length: 1000 }, (_, index) => `note-${index}`);
  const pack = packOf([paragraph(...anchors.map((_, index) => noteCall(String(index))))], {
    notes: new Map(
      anchors.map((anchor, index) => [
        anchor,
        { anchor, number: String(index), blocks: [paragraph(words(20))], at: nowhere },
      ]),
    ),
  });

  it('are all set, in the order of their calls', () => {
    const { value: laid } = layout(pack, ruler(), { strictGlyphs: true });

    expect(faults(pack)).toEqual([]);
    expect(unitsOfTree(laid).notes).toHaveLength(1000);
    expect([...laid.anchors.keys()]).toEqual(anchors);
  });
});

describe('a table of more columns than a page has room for', () => {
  it('is an error that says how many there are', () => {
    const head = Array.from({ length: 80 }, () => 'H');
    const { diagnostics } = layout(packOf([table([head], head)]), ruler(), { strictGlyphs: true });

    expect(diagnostics).toMatchObject([
      {
        code: 'table/too-wide',
        severity: 'error',
        message: expect.stringContaining('80 columns'),
      },
    ]);
  });
});
