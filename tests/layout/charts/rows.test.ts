import { describe, expect, it } from 'vitest';
import { drawChart } from '../../../src/layout/charts/draw-chart.ts';
import { drawnWords, ofType } from '../../support/drawn-words.ts';
import { countGroup, lawChart } from '../../support/pack-charts.ts';
import { ruler } from '../../support/ruler.ts';
import { institutionalTheme, quietTheme } from '../../support/theme.ts';

const drawing = drawChart(lawChart, institutionalTheme(), ruler(), 482);
const bars = ofType(drawing.items, 'rectangle');
const words = drawnWords(drawing);

describe('a comparison as paired bars', () => {
  it('has bars of 15 points, 2 apart, in groups 12 apart', () => {
    expect(bars.map(({ y, height }) => [y, height])).toEqual([
      [0, 15],
      [17, 15],
      [44, 15],
      [61, 15],
      [88, 15],
      [105, 15],
    ]);
    expect(drawing.height).toBe(120);
  });

  it('begins all bars at the second edge, and draws them in proportion', () => {
    expect(bars.map(({ x }) => x)).toEqual([124.5, 124.5, 124.5, 124.5, 124.5, 124.5]);
    const unit = (bars[4]?.width ?? 0) / 52;
    for (const [index, value] of [34, 12, 34, 19, 52, 11].entries()) {
      expect(bars[index]?.width).toBeCloseTo(value * unit);
    }
  });

  it('fills the width with the longest bar and its value', () => {
    const value = words.find((one) => one.words === '52');
    expect(value?.left).toBeCloseTo((bars[4]?.x ?? 0) + (bars[4]?.width ?? 0) + 6);
    expect(value?.right).toBeCloseTo(482);
  });

  it('tells the earlier year from the later by colours that differ in lightness', () => {
    expect(bars.slice(0, 2).map(({ fill }) => fill)).toEqual(['#648F97', '#0B4F5C']);
  });

  it('sets names at the margin and years 7 points before the bars', () => {
    const [name, year] = words;
    expect(name).toMatchObject({ words: 'Investigations', left: 0 });
    expect(year?.words).toBe('2006');
    expect(year?.right).toBeCloseTo(117.5);
  });

  it('has one zero line, longer than the bars by 3 points at both ends', () => {
    expect(ofType(drawing.items, 'line')).toEqual([
      { type: 'line', x1: 124.5, y1: -3, x2: 124.5, y2: 123, thickness: 0.8, colour: '#14201F' },
    ]);
  });
});

describe('rows in other themes and of other data', () => {
  it('hangs names in the column of labels where charts stand beside it', () => {
    const chart = { type: 'counts', kind: 'bars', groups: lawChart.groups } as const;
    const hung = drawnWords(drawChart(chart, quietTheme(), ruler(), 332.5));
    expect(hung[0]).toMatchObject({ words: 'Investigations', left: -104 });
  });

  it('sets names above their rows where there is no such column', () => {
    const theme = quietTheme();
    const page = { ...theme.page, axis: 0 };
    const chart = { type: 'counts', kind: 'bars', groups: lawChart.groups } as const;
    const above = drawChart(chart, { ...theme, page }, ruler(), 332);
    const [name, year] = drawnWords(above);
    expect(name).toMatchObject({ words: 'Investigations', left: 0 });
    expect(name?.bottom).toBeLessThan(year?.top ?? 0);
    // A zero line for each group, which keeps clear of the names.
    expect(ofType(above.items, 'line')).toHaveLength(3);
  });
});

/** Rows in the institutional theme. */
function draw(kind: 'bars' | 'dots', ...values: [number, number][]) {
  const chart = { type: 'counts', kind, groups: [countGroup('A', ...values)] } as const;
  return drawChart(chart, institutionalTheme(), ruler(), 482);
}

describe('rows of unusual values', () => {
  it('draws values below zero to the left of the zero line', () => {
    const chart = draw('bars', [2006, -10], [2007, 20]);
    const zero = ofType(chart.items, 'line').map(({ x1 }) => x1);
    const [debt = nothing, credit = nothing] = ofType(chart.items, 'rectangle');
    expect([debt.x + debt.width]).toEqual(zero);
    expect([credit.x]).toEqual(zero);
    expect(credit.width / debt.width).toBeCloseTo(2);
    const value = drawnWords(chart).find((one) => one.words === '-10');
    expect(value?.right).toBeCloseTo(debt.x - 6);
  });

  it('draws no bar for zero, but says it', () => {
    const chart = draw('bars', [2006, 0], [2007, 0]);
    expect(ofType(chart.items, 'rectangle')).toEqual([]);
    expect(drawnWords(chart).filter((one) => one.words === '0')).toHaveLength(2);
  });

  it('draws a ring for earlier values and a disc for the last, where dots are asked for', () => {
    const [ring, disc] = ofType(draw('dots', [2006, 3], [2007, 5]).items, 'path');
    expect([ring?.fill, ring?.stroke]).toEqual(['#FFFFFF', '#14201F']);
    expect([disc?.fill, disc?.stroke]).toEqual(['#14201F', undefined]);
  });
});

const nothing = { x: 0, width: 0 };
