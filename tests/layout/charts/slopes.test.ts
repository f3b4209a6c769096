import { describe, expect, it } from 'vitest';
import { drawChart } from '../../../src/layout/charts/draw-chart.ts';
import type { ChartGroup } from '../../../src/model/chart.ts';
import { drawnWords, ofType } from '../../support/drawn-words.ts';
import { countGroup, lawChart } from '../../support/pack-charts.ts';
import { ruler } from '../../support/ruler.ts';
import { quietTheme } from '../../support/theme.ts';

const drawing = drawChart(lawChart, quietTheme(), ruler(), 332.5);
const lines = ofType(drawing.items, 'line');
const words = drawnWords(drawing);

describe('a comparison as slopes', () => {
  it('is as large as its design says', () => {
    expect(drawing).toMatchObject({ width: 332.5, height: 159.5 });
  });

  it('has a zero line under each of three panels', () => {
    const zero = lines.filter(({ thickness }) => thickness === 0.6);
    expect(zero.map(({ x1, x2, y1, y2 }) => [x1, x2, y1, y2])).toEqual([
      [0, 98.5, 138, 138],
      [117, 215.5, 138, 138],
      [234, 332.5, 138, 138],
    ]);
  });

  it('draws two points for each unit, from zero', () => {
    const slopes = lines.filter(({ thickness }) => thickness === 1.5);
    expect(slopes.map(({ y1, y2 }) => [y1, y2])).toEqual([
      [138 - 34 * 2, 138 - 12 * 2],
      [138 - 34 * 2, 138 - 19 * 2],
      [138 - 52 * 2, 138 - 11 * 2],
    ]);
    expect(slopes.map(({ x1, x2 }) => [x1, x2])).toEqual([
      [21, 77.5],
      [138, 194.5],
      [255, 311.5],
    ]);
  });
});

describe('the words of slopes', () => {
  it('writes each value outside its mark, 7 points from its middle', () => {
    const [first, last] = [
      words.find((one) => one.words === '52'),
      words.find((one) => one.words === '11'),
    ];
    expect(first?.right).toBeCloseTo(255 - 7);
    expect(last?.left).toBeCloseTo(311.5 + 7);
  });

  it('names each count above, and each period under its mark', () => {
    expect(words.filter(({ bottom }) => bottom === 9).map((one) => one.words)).toEqual([
      'Investigations',
      'Prosecutions',
      'Convictions',
    ]);
    const periods = words.filter(({ bottom }) => bottom === 150);
    expect(periods.map((one) => one.words)).toEqual([
      '2006',
      '2007',
      '2006',
      '2007',
      '2006',
      '2007',
    ]);
    expect(periods.map(({ left, right }) => (left + right) / 2)).toEqual([
      21, 77.5, 138, 194.5, 255, 311.5,
    ]);
  });
});

function draw(...groups: ChartGroup[]) {
  const chart = { type: 'counts', kind: 'comparison', groups } as const;
  return drawChart(chart, quietTheme(), ruler(), 332.5);
}

describe('slopes of unusual data', () => {
  it('draws no line where only one period is known, and sets it under the same period', () => {
    const chart = draw(countGroup('A', [2006, 4], [2007, 8]), countGroup('B', [2007, 2]));
    const panels = ofType(chart.items, 'line').filter(({ thickness }) => thickness === 1.5);
    expect(panels).toHaveLength(1);
    const years = drawnWords(chart).filter((one) => one.words === '2007');
    const [inA = 0, inB = 0] = years.map(({ left }) => left);
    expect(inB - inA).toBeCloseTo(157 + 18.5);
  });

  it('draws values below zero under the zero line', () => {
    const chart = draw(countGroup('A', [2006, -10], [2007, 10]));
    const drawnLines = ofType(chart.items, 'line');
    const zero = drawnLines.find(({ thickness }) => thickness === 0.6);
    const slope = drawnLines.find(({ thickness }) => thickness === 1.5);
    expect(zero?.y1).toBe(9 + 25 + 52);
    expect([slope?.y1, slope?.y2]).toEqual([9 + 25 + 104, 9 + 25]);
  });

  it('lets no value stand across the zero line', () => {
    const chart = draw(countGroup('A', [2006, 0], [2007, 0]));
    const zeros = drawnWords(chart).filter((one) => one.words === '0');
    expect(zeros).toHaveLength(2);
    for (const { bottom } of zeros) expect(bottom).toBeLessThan(138);
  });

  it('breaks a long name and moves its panel’s values down', () => {
    const chart = draw(
      countGroup('Victims given shelter and assistance', [2006, 1], [2007, 2]),
      countGroup('B', [2006, 1], [2007, 2]),
      countGroup('C', [2006, 1], [2007, 2]),
    );
    const name = drawnWords(chart).filter(({ left, bottom }) => left === 0 && bottom < 40);
    expect(name.map((one) => one.words).join(' ')).toBe('Victims given shelter and assistance');
    expect(chart.height).toBeCloseTo(159.5 + (name.length - 1) * 10.8);
  });

  it('gives way to bars where a value is wider than any panel', () => {
    const chart = draw(countGroup('A', [2006, 1], [2007, 2]), {
      label: 'B',
      unit: '',
      points: [{ period: '2006', when: 2006, value: 1, shown: '9'.repeat(50) }],
    });
    expect(ofType(chart.items, 'line').filter(({ thickness }) => thickness === 1.5)).toEqual([]);
    expect(drawnWords(chart).map((one) => one.words)).toContain('9'.repeat(50));
  });
});
