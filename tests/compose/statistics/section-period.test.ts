import { expect, test } from 'vitest';
import { periodLine, shortPeriod } from '../../../src/compose/statistics/section-period.ts';
import { english } from '../../../src/compose/words/english.ts';
import { statistic } from '../../support/statistic.ts';

const line = (period: string, ...years: string[]) =>
  periodLine(
    period,
    years.map((year) => statistic('a', year, '1')),
    english,
  );

test('the line says of when the facts are', () => {
  expect(line('2010')).toBe('Facts of 2010');
  expect(line('2010', '2010')).toBe('Facts of 2010');
  expect(line('../2008', '2006')).toBe('Facts to 2008');
});

test('data of other years than the facts are named', () => {
  expect(line('2008', '2006', '2007', '2008')).toBe('Facts of 2008, data of 2006 and 2007');
});

test('a range says which of its years have data, unless all have', () => {
  expect(line('2006/2008', '2006', '2007', '../2008')).toBe('Facts of 2006–2008');
  expect(line('2017/2023', '2017', '2023')).toBe('Facts of 2017–2023, data of 2017 and 2023');
  expect(line('2017/2023')).toBe('Facts of 2017–2023');
});

const short = (period: string, ...years: string[]) => {
  const rows = years.map((year) => statistic('a', year, '1'));
  return shortPeriod(period, rows, english);
};

test('in the contents a period is widened to the years of the data', () => {
  expect(short('2008', '2006', '2007')).toBe('2006–2008');
  expect(short('2008', '2008', '2010')).toBe('2008–2010');
  expect(short('2017/2023', '2017')).toBe('2017–2023');
  expect(short('2008')).toBe('2008');
  expect(short('2008-04/2009-03', '2008')).toBe('April 2008 – March 2009');
  expect(short('../2008', '2010')).toBe('to 2008');
});
