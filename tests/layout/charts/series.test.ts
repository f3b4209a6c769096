import { describe, expect, it } from 'vitest';
import { drawChart } from '../../../src/layout/charts/draw-chart.ts';
import { drawnWords, ofType } from '../../support/drawn-words.ts';
import { countGroup } from '../../support/pack-charts.ts';
import { ruler } from '../../support/ruler.ts';
import { quietTheme } from '../../support/theme.ts';

function draw(...values: [number, number][]) {
  const groups = [countGroup('A', ...values)];
  return drawChart({ type: 'counts', kind: 'lines', groups }, quietTheme(), ruler(), 332.5);
}

describe('a count over many periods', () => {
  it('joins neighbours in time, and draws nothing over years that are not known', () => {
    const drawing = draw([2003, 8], [2004, 30], [2005, 12], [2008, 20]);
    const joints = ofType(drawing.items, 'line').filter(({ thickness }) => thickness === 1.5);
    expect(joints).toHaveLength(2);
    expect(ofType(drawing.items, 'path')).toHaveLength(4);
  });

  it('joins values of every fifth year too, if that is how often they are known', () => {
    const joints = ofType(draw([1990, 1], [1995, 2], [2000, 3]).items, 'line');
    expect(joints.filter(({ thickness }) => thickness === 1.5)).toHaveLength(2);
  });

  it('places years to scale and values from zero', () => {
    const lines = ofType(draw([2000, 10], [2001, 20], [2002, 5]).items, 'line');
    const joints = lines.filter(({ thickness }) => thickness === 1.5);
    const [first = 0, second = 0] = joints.map(({ x1, x2 }) => x2 - x1);
    expect(second).toBeCloseTo(first);
    const [zero = 0] = lines.filter(({ thickness }) => thickness === 0.6).map(({ y1 }) => y1);
    expect(joints.map(({ y1, y2 }) => [zero - y1, zero - y2])).toEqual([
      [52, 104],
      [104, 26],
    ]);
  });

  it('writes every value; in a valley under its mark', () => {
    const drawing = draw([2000, 40], [2001, 20], [2002, 30]);
    const values = drawnWords(drawing).filter(({ words }) => /^\d0$/.test(words));
    expect(values.map(({ words }) => words)).toEqual(['40', '20', '30']);
    const [, valley] = ofType(drawing.items, 'path');
    expect(values[1]?.top).toBeGreaterThan(valley?.y ?? 0);
    expect(values[2]?.bottom).toBeLessThan(values[1]?.top ?? 0);
  });

  it('gives way to a row for each value where the values have no room side by side', () => {
    const values = Array.from({ length: 30 }, (_, index): [number, number] => [
      1990 + index,
      1000 + index,
    ]);
    const drawing = draw(...values);
    const shown = drawnWords(drawing).map(({ words }) => words);
    for (const [year, value] of values)
      expect(shown).toEqual(expect.arrayContaining([`${year}`, `${value}`]));
    expect(ofType(drawing.items, 'line').filter(({ thickness }) => thickness === 1.5)).toEqual([]);
  });
});
