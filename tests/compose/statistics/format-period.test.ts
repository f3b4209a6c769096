import { expect, test } from 'vitest';
import { formatPeriod } from '../../../src/compose/statistics/format-period.ts';
import { english } from '../../../src/compose/words/english.ts';
import { russian } from '../../../src/compose/words/russian.ts';
import { tajik } from '../../../src/compose/words/tajik.ts';

test.each([
  ['2006', '2006'],
  ['2006/2007', '2006–2007'],
  ['2006/2006', '2006'],
  ['../2008', 'to 2008'],
  ['2008/..', 'from 2008'],
  ['2002-07', 'July 2002'],
  ['2002-07-04', '4 July 2002'],
  ['2007-04/2008-03', 'April 2007 – March 2008'],
  ['around 2008', 'around 2008'],
])('in English the period %s is printed as %s', (edtf, wanted) => {
  expect(formatPeriod(edtf, english)).toBe(wanted);
});

test('other languages have words of their own', () => {
  expect(formatPeriod('../2008', russian)).toBe('по 2008');
  expect(formatPeriod('2002-07-04', russian)).toBe('4 июля 2002');
  expect(formatPeriod('2002-07', russian)).toBe('июль 2002');
  expect(formatPeriod('../2008', tajik)).toBe('то 2008');
});
