import { describe, expect, it } from 'vitest';
import type { Item, TextItem } from '../../../src/layout/display-list.ts';
import { layout } from '../../../src/layout/layout.ts';
import type { Alignment } from '../../../src/model/block.ts';
import type { PackTable } from '../../../src/model/pack-block.ts';
import { textOf, widthOf } from '../../support/laid-text.ts';
import { cell, nowhere, packOf } from '../../support/pack-nodes.ts';
import { ruler } from '../../support/ruler.ts';

interface Choice {
  readonly lang?: string;
  readonly alignments?: readonly Alignment[];
  readonly groups?: readonly number[];
}

function table(rows: readonly (readonly string[])[], choice: Choice = {}): PackTable {
  const [head = [], ...others] = rows;
  return {
    type: 'table',
    description: '',
    style: 'data',
    alignments: choice.alignments ?? head.map(() => 'none'),
    head: head.map((value) => cell(value)),
    rows: others.map((cells, index) => ({
      cells: cells.map((value) => cell(value)),
      opensGroup: choice.groups?.includes(index) ?? false,
    })),
    below: [],
    ...(choice.lang === undefined ? {} : { lang: choice.lang }),
    at: nowhere,
  };
}

function itemsOf(block: PackTable): Item[] {
  return layout(packOf([block]), ruler(), { strictGlyphs: true }).value.pages.flatMap(({ items }) =>
    items.slice(),
  );
}

function words(items: readonly Item[], wanted: string): TextItem[] {
  return items.flatMap((item) => (item.type === 'text' && textOf(item) === wanted ? [item] : []));
}

function word(items: readonly Item[], wanted: string): TextItem {
  const [found] = words(items, wanted);
  if (found === undefined) throw new Error(`${wanted} is not on the page`);
  return found;
}

const right = (item: TextItem) => item.x + widthOf(item);

describe('a table', () => {
  it('has its second column on the second edge, where the first is short', () => {
    const items = itemsOf(
      table([
        ['Group', 'Route'],
        ['Women', 'Abroad'],
      ]),
    );

    // 79.4 of the margin and 104 of the axis.
    expect(word(items, 'Group').x).toBeCloseTo(79.4);
    expect(word(items, 'Route').x).toBeCloseTo(183.4);
  });

  it('sets columns of numbers right, and their heads above them', () => {
    const items = itemsOf(
      table([
        ['Count', '2006'],
        ['a', '7'],
        ['b', '1200'],
      ]),
    );

    expect(right(word(items, '7'))).toBeCloseTo(right(word(items, '1200')));
    expect(right(word(items, '2006'))).toBeCloseTo(right(word(items, '1200')));
  });

  it('keeps to what the author asks for', () => {
    const items = itemsOf(
      table(
        [
          ['a', 'b'],
          ['one', '7'],
          ['two', '1200'],
        ],
        { alignments: ['none', 'left'] },
      ),
    );

    expect(word(items, '7').x).toBeCloseTo(word(items, '1200').x);
  });
});

describe('a column of numbers', () => {
  it('sets the units of numbers under each other', () => {
    const items = itemsOf(
      table([
        ['a', 'b'],
        ['x', '17.3'],
        ['y', '5'],
        ['z', '0.25'],
      ]),
    );
    // Half an em of 9 points a character: “.25” is 13.5 wide, “.3” is 9.
    const end = right(word(items, '0.25'));

    expect(right(word(items, '17.3'))).toBeCloseTo(end - 4.5);
    expect(right(word(items, '5'))).toBeCloseTo(end - 13.5);
  });

  it('knows that other languages write commas before decimals', () => {
    const items = itemsOf(
      table(
        [
          ['a', 'b'],
          ['x', '17,3'],
          ['y', '5'],
        ],
        { lang: 'ru' },
      ),
    );

    expect(right(word(items, '5'))).toBeCloseTo(right(word(items, '17,3')) - 9);
  });
});

describe('what else stands among numbers', () => {
  const items = itemsOf(
    table([
      ['a', 'b'],
      ['x', '17.3'],
      ['y', '–'],
      ['z', 'about 5'],
      ['v', '5–15'],
      ['w', '2.25 %'],
    ]),
  );
  // A digit, a point and a space are 4.5 points wide.
  const units = right(word(items, '17.3')) - 9;

  it.each([
    ['a dash', '–', 0],
    ['a number with a word before it', 'about 5', 0],
    ['a range', '5–15', 0],
    ['a number with a sign', '2.25 %', 22.5],
  ])('has its units under theirs: %s', (_, wanted, tail) => {
    expect(right(word(items, wanted)) - tail).toBeCloseTo(units);
  });
});

describe('a long table', () => {
  it('repeats its head on each page, as an artifact', () => {
    const rows = Array.from({ length: 120 }, (_, index) => [`row ${index}`, 'x']);
    const heads = words(itemsOf(table([['First', 'Second'], ...rows])), 'First');

    expect(heads.length).toBeGreaterThan(1);
    expect(heads.map(({ owner }) => 'leaf' in owner)).toEqual(heads.map((_, index) => index === 0));
  });

  it('has a little space above each group but the first', () => {
    const items = itemsOf(
      table(
        [
          ['a', 'b'],
          ['one', 'x'],
          ['two', 'x'],
          ['three', 'x'],
        ],
        { groups: [0, 1] },
      ),
    );
    const [one, two, three] = ['one', 'two', 'three'].map((wanted) => word(items, wanted).y);

    // A row is 14.5 high, the space of a group 7.25.
    expect((two ?? 0) - (one ?? 0)).toBeCloseTo(21.75);
    expect((three ?? 0) - (two ?? 0)).toBeCloseTo(14.5);
  });

  it('has a little white after every five rows, if it is long and has no groups', () => {
    const rows = Array.from({ length: 12 }, (_, index) => [`r${index}`, 'x']);
    const items = itemsOf(table([['a', 'b'], ...rows]));
    const [fourth, fifth, sixth] = ['r4', 'r5', 'r6'].map((wanted) => word(items, wanted).y);

    expect((fifth ?? 0) - (fourth ?? 0)).toBeCloseTo(14.5 + 3.625);
    expect((sixth ?? 0) - (fifth ?? 0)).toBeCloseTo(14.5);
  });

  it('has three rules and no others', () => {
    const rules = itemsOf(
      table([
        ['a', 'b'],
        ['one', 'two'],
      ]),
    ).filter((item) => item.type === 'rectangle' && item.width > 400);

    expect(rules.map((rule) => rule.type === 'rectangle' && rule.height)).toEqual([0.8, 0.4, 0.8]);
  });
});
