import { describe, expect, it } from 'vitest';
import { drawChart } from '../../../src/layout/charts/draw-chart.ts';
import type { TimelineChart } from '../../../src/model/chart.ts';
import { drawnWords, ofType } from '../../support/drawn-words.ts';
import { tierChart } from '../../support/pack-charts.ts';
import { ruler } from '../../support/ruler.ts';
import { institutionalTheme, quietTheme } from '../../support/theme.ts';

const drawing = drawChart(tierChart, institutionalTheme(), ruler(), 482);
const rectangles = ofType(drawing.items, 'rectangle');
/** Fourteen years from 2010 to 2023, between the second edge and the right one. */
const YEAR = (482 - 124.5) / 14;

describe('placements over time', () => {
  it('has a row for each rank, the best on top, 30 points high and 1 apart', () => {
    const grounds = rectangles.filter(({ fill }) => fill === '#E6EEEF');
    expect(grounds.map(({ x, y, width, height }) => [x, y, width, height])).toEqual([
      [124.5, 0, 357.5, 30],
      [124.5, 31, 357.5, 30],
    ]);
  });

  it('has a block one year wide for each known year, and nothing between', () => {
    const blocks = rectangles.filter(({ fill }) => fill !== '#E6EEEF');
    expect(blocks).toHaveLength(3);
    const [inTheMiddle, atTheEnd, below] = blocks;
    expect(inTheMiddle).toMatchObject({ y: 0, height: 30, fill: '#0B4F5C' });
    expect(inTheMiddle?.x).toBeCloseTo(124.5 + 7 * YEAR);
    expect(inTheMiddle?.width).toBeCloseTo(YEAR);
    expect(atTheEnd?.x).toBeCloseTo(482 - YEAR);
    expect(below).toMatchObject({ x: 124.5, y: 31, fill: '#648F97' });
  });

  it('has a tick for each year, and names only the known ones, under their blocks', () => {
    const ticks = ofType(drawing.items, 'line').filter(({ thickness }) => thickness === 0.5);
    expect(ticks).toHaveLength(14);
    expect(ticks[0]?.x1).toBeCloseTo(124.5 + YEAR / 2);
    const years = drawnWords(drawing).filter(({ words }) => /^\d+$/.test(words));
    expect(years.map(({ words }) => words)).toEqual(['2010', '2017', '2023']);
    expect(((years[1]?.left ?? 0) + (years[1]?.right ?? 0)) / 2).toBeCloseTo(124.5 + 7.5 * YEAR);
  });

  it('names the ranks at the margin, in the middle of their rows', () => {
    const names = drawnWords(drawing).filter(({ left }) => left === 0);
    expect(names.map(({ words }) => words)).toEqual(['Tier 2', 'Tier 2 Watch List']);
    expect(names.map(({ top, bottom }) => Math.round(top + bottom) / 2)).toEqual([15, 46]);
  });

  it('tells lower ranks by an empty block in a theme of outlines', () => {
    const quiet = drawChart(tierChart, quietTheme(), ruler(), 332.5);
    const solid = ofType(quiet.items, 'rectangle').filter(({ fill }) => fill === '#1C1B1A');
    expect(solid).toHaveLength(2);
    expect(ofType(quiet.items, 'path')).toMatchObject([
      { fill: '#FFFFFF', stroke: '#1C1B1A', thickness: 1.3 },
    ]);
  });
});

function draw(...years: number[]) {
  const placements = years.map((year) => ({ period: String(year), when: year, rank: 'A' }));
  const chart: TimelineChart = { type: 'timeline', label: '', ranks: ['A'], placements };
  return drawChart(chart, institutionalTheme(), ruler(), 482);
}

describe('placements of other times', () => {
  it('moves years down that would touch each other', () => {
    const years = drawnWords(draw(2000, 2001, 2002, 2023)).filter(({ words }) => words !== 'A');
    const [first, second, third] = years.map(({ bottom }) => bottom);
    expect(second).toBeGreaterThan(first ?? 0);
    expect(third).toBe(first);
  });

  it('makes no year wider than 40 points', () => {
    const [ground] = ofType(draw(2010).items, 'rectangle');
    expect(ground?.width).toBe(40);
  });

  it('ticks every fifth year where ticks for all would touch', () => {
    const ticks = ofType(draw(1912, 2023).items, 'line').filter(
      ({ thickness }) => thickness === 0.5,
    );
    expect(ticks).toHaveLength(22);
  });

  it('refuses a placement of a rank that it does not have', () => {
    const placements = [{ period: '2010', when: 2010, rank: 'B' }];
    const chart: TimelineChart = { type: 'timeline', label: '', ranks: ['A'], placements };
    expect(() => drawChart(chart, institutionalTheme(), ruler(), 482)).toThrow('“B”');
  });
});
