import { expect, test } from 'vitest';
import { drawChart } from '../../../src/layout/charts/draw-chart.ts';
import { groupsOfOneScale } from '../../../src/layout/charts/scale.ts';
import type { ChartGroup } from '../../../src/model/chart.ts';
import { ofType } from '../../support/drawn-words.ts';
import { countGroup } from '../../support/pack-charts.ts';
import { ruler } from '../../support/ruler.ts';
import { institutionalTheme } from '../../support/theme.ts';

function group(unit: string, ...values: [number, number][]): ChartGroup {
  return { ...countGroup(unit, ...values), unit };
}

const cases = group('cases', [2006, 52], [2007, 11]);
const victims = group('victims', [2006, 900], [2007, 46]);
const percent = group('percent', [2006, 4], [2007, 17]);
const money = group('somoni', [2006, 1_000_000]);

test('counts share a scale while the least of them can be seen beside the greatest', () => {
  expect(groupsOfOneScale([cases, victims])).toEqual([[cases, victims]]);
});

test('counts of unlike units have scales of their own where some would vanish', () => {
  expect(groupsOfOneScale([cases, money, percent])).toEqual([[cases], [money], [percent]]);
});

test('counts of one unit always share a scale', () => {
  const few = group('victims', [2006, 1]);
  expect(groupsOfOneScale([victims, few, money])).toEqual([[victims, few], [money]]);
});

test('zeros and nothing at all are no reason for a scale of their own', () => {
  const none = group('deaths', [2006, 0]);
  expect(groupsOfOneScale([cases, none])).toEqual([[cases, none]]);
  expect(groupsOfOneScale([none])).toEqual([[none]]);
  expect(groupsOfOneScale([])).toEqual([[]]);
});

test('each scale fills the width of a chart of rows', () => {
  const chart = { type: 'counts', kind: 'bars', groups: [percent, money] } as const;
  const drawing = drawChart(chart, institutionalTheme(), ruler(), 482);
  const longest = ofType(drawing.items, 'rectangle').map(({ width }) => width);
  expect(Math.min(...longest.slice(1))).toBeGreaterThan(250);
  expect(ofType(drawing.items, 'line')).toHaveLength(2);
});
