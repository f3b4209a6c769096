import { expect, test } from 'vitest';
import { formatLargeNumber, formatNumber } from '../../../src/compose/statistics/format-number.ts';
import { english } from '../../../src/compose/words/english.ts';
import { russian } from '../../../src/compose/words/russian.ts';

test.each([
  ['0', '0'],
  ['999', '999'],
  ['1000', '1,000'],
  ['1000000', '1,000,000'],
  ['-1234567.25', '−1,234,567.25'],
  ['17.30', '17.30'],
  ['0.001', '0.001'],
  ['not a number', 'not a number'],
])('in English %s is printed as %s', (value, wanted) => {
  expect(formatNumber(value, english.numbers)).toBe(wanted);
});

test.each([
  ['1000', '1000'],
  ['10000', '10\u00A0000'],
  ['1000000.5', '1\u00A0000\u00A0000,5'],
])('in Russian %s is printed as %s', (value, wanted) => {
  expect(formatNumber(value, russian.numbers)).toBe(wanted);
});

const large = (value: string) => formatLargeNumber(value, english.numbers);

test('round millions are said in words, all other numbers in digits', () => {
  expect(large('1000000')).toBe('1\u00A0million');
  expect(large('2500000')).toBe('2.5\u00A0million');
  expect(large('1250000')).toBe('1,250,000');
  expect(large('900000')).toBe('900,000');
  expect(large('0')).toBe('0');
  expect(formatLargeNumber('1000000', russian.numbers)).toBe('1\u00A0млн');
});
