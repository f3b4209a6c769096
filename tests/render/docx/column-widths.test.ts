import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Alignment } from '../../../src/model/block.ts';
import type { PackTable } from '../../../src/model/pack-block.ts';
import { columnWidths } from '../../../src/render/docx/blocks/column-widths.ts';
import { breadth } from '../../../src/render/docx/estimate.ts';
import { cell, nowhere } from '../../support/pack-nodes.ts';

const room = { total: 400, gap: 10, character: 5, wide: 5 };

function table(rows: readonly (readonly string[])[], alignments: readonly Alignment[]): PackTable {
  const [head = [], ...others] = rows;
  return {
    type: 'table',
    description: '',
    style: 'data',
    alignments,
    head: head.map((text) => cell(text)),
    rows: others.map((row) => ({ cells: row.map((text) => cell(text)), opensGroup: false })),
    below: [],
    at: nowhere,
  };
}

const widthOf = (text: string) => breadth(text) * room.character + room.gap;

describe('columnWidths', () => {
  it('keeps numbers close to what they count', () => {
    const rows = [
      ['Count', '6'],
      ['Convictions', '1,152'],
    ];
    expect(columnWidths(table(rows, ['left', 'right']), room)).toEqual([
      widthOf('Convictions'),
      widthOf('1,152'),
    ]);
  });

  it('gives what is left over to columns of words', () => {
    const rows = [
      ['Code', 'Meaning'],
      ['1', 'x'.repeat(20)],
    ];
    const [code = 0, meaning = 0] = columnWidths(table(rows, ['right', 'left']), room);
    // Four characters in bold.
    expect(code).toBeCloseTo(breadth('Code') * 1.15 * 5 + 10);
    expect(code + meaning).toBe(400);
  });

  it('lets narrow columns keep their words together where others must wrap', () => {
    const long = Array.from({ length: 40 }, () => 'word').join(' ');
    const rows = [
      ['Men', long],
      ['Boys and girls', long],
    ];
    const [narrow] = columnWidths(table(rows, ['left', 'left']), room);
    expect(narrow).toBe(widthOf('Boys and girls'));
  });

  it('gives square characters the room of two, and lets a line end behind each', () => {
    const rows = [
      ['项目', '2006'],
      ['调查调查', '34'],
    ];
    // Four squares in a row, and four digits in bold.
    const widths = columnWidths(table(rows, ['left', 'right']), room);
    expect(widths).toEqual([4 * 2 * 5 + 10, 4 * 1.15 * 5 + 10]);
    const long = '调'.repeat(200);
    const [first = 0, second = 0] = columnWidths(
      table(
        [
          ['a', 'b'],
          [long, 'cage'],
        ],
        ['left', 'left'],
      ),
      room,
    );
    expect(second).toBe(4 * 5 + 10);
    expect(first).toBeCloseTo(400 - second);
  });

  it('holds words together that a space without a break joins', () => {
    const long = Array.from({ length: 40 }, () => 'word').join(' ');
    const rows = [
      ['a', 'b', 'c'],
      ['about\u00A01,000,000\u00A0citizens', long, long],
    ];
    const [first = 0] = columnWidths(table(rows, ['left', 'left', 'left']), room);
    expect(first).toBeGreaterThanOrEqual(breadth('about\u00A01,000,000\u00A0citizens') * 5);
  });

  it('never goes beyond the room, and gives every column some of it', () => {
    const word = fc.string({ maxLength: 60 });
    const row = fc.array(word, { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(row, row, (head, other) => {
        const widths = columnWidths(table([head, other], []), room);
        expect(widths).toHaveLength(head.length);
        expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThan(room.total + 0.01);
        expect(Math.min(...widths)).toBeGreaterThan(0);
      }),
    );
  });
});
