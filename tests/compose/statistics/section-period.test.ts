import { expect, test } from 'vitest';
import { periodLine } from '../../../src/compose/statistics/section-period.ts';
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
