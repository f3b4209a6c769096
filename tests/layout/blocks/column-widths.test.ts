import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Column, columnWidths } from '../../../src/layout/blocks/table/column-widths.ts';

function column(least: number, ...cells: readonly number[]): Column {
  return { least, most: Math.max(least, ...cells), isNumeric: false, cells };
}

const numeric = (most: number): Column => ({ ...column(most, most), isNumeric: true });

describe('columnWidths', () => {
  it('shares what is left among columns of text', () => {
    expect(columnWidths([column(10, 20), column(10, 40)], 100)).toEqual([40, 60]);
  });

  it('leaves numbers close to the words before them', () => {
    expect(columnWidths([column(10, 20), numeric(20), column(10, 20)], 120)).toEqual([40, 20, 60]);
  });

  it('leaves the rest white where there are only numbers', () => {
    expect(columnWidths([numeric(20), numeric(20)], 120)).toEqual([20, 20]);
  });

  it('keeps every word whole where it can', () => {
    const widths = columnWidths([column(30, 200), column(50, 90)], 120);

    expect(widths[0]).toBeGreaterThanOrEqual(30);
    expect(widths[1]).toBeGreaterThanOrEqual(50);
  });

  it('widens a column where that saves a line, by what costs the others none', () => {
    // The second needs 60 for one line; the first needs only 108 for two lines of 200.
    const [first = 0, second = 0] = columnWidths([column(30, 200, 20), column(30, 20, 60)], 170);

    expect(second).toBeGreaterThanOrEqual(60);
    expect(first).toBeGreaterThanOrEqual(108);
  });

  it('lets the widest give way where words are too wide', () => {
    expect(columnWidths([column(20, 20), column(300, 300), column(300, 300)], 120)).toEqual([
      20, 50, 50,
    ]);
  });

  it('always fills the room and never goes over it', () => {
    const columns = fc.array(
      fc.record({
        least: fc.integer({ min: 1, max: 200 }),
        more: fc.array(fc.integer({ min: 1, max: 400 }), { maxLength: 8 }),
      }),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(columns, fc.integer({ min: 50, max: 500 }), (parts, room) => {
        const widths = columnWidths(
          parts.map(({ least, more }) => column(least, least, ...more)),
          room,
        );
        const all = widths.reduce((sum, width) => sum + width, 0);
        expect(all).toBeCloseTo(room, 6);
        for (const width of widths) expect(width).toBeGreaterThan(0);
      }),
    );
  });
});
