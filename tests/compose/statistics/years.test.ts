import { expect, test } from 'vitest';
import { printYearSpan, printYears, yearsOf } from '../../../src/compose/statistics/years.ts';
import { english } from '../../../src/compose/words/english.ts';
import { statistic } from '../../support/statistic.ts';

const print = (...years: number[]) => printYears(years, english);

test('three years in a row are a range, two are two', () => {
  expect(print()).toBe('');
  expect(print(2008)).toBe('2008');
  expect(print(2006, 2007)).toBe('2006 and 2007');
  expect(print(2006, 2007, 2008)).toBe('2006–2008');
  expect(print(2006, 2007, 2008, 2010, 2017, 2023)).toBe('2006–2008, 2010, 2017 and 2023');
});

test('the years of statistics are those that they begin and end in; dates count for none', () => {
  const rows = [
    statistic('b', '2010', '1'),
    statistic('a', '2007-04/2008-03', '1'),
    statistic('c', '../2006', '1'),
    statistic('d', '2002', '2002-07', { kind: 'date' }),
    statistic('e', '2010', 'Tier 2', { kind: 'category' }),
  ];
  expect(yearsOf(rows)).toEqual([2006, 2007, 2008, 2010]);
  expect(printYearSpan(rows)).toBe('2002–2010');
});

test('the span of one year is that year, the span of nothing is nothing', () => {
  expect(printYearSpan([statistic('a', '2010', '1')])).toBe('2010');
  expect(printYearSpan([])).toBe('');
});
