import { expect, test } from 'vitest';
import { dateForm } from '../../src/source/registry/date-form.ts';
import { isNumber, numberForms } from '../../src/source/registry/number-form.ts';

test.each(['0', '5', '-5', '17.3', '1000000', '0.5', '1.10'])('%s is a number', (text) => {
  expect(isNumber(text)).toBe(true);
});

test.each([
  ['17,3', '17.3'],
  ['1 000 000', '1000000'],
  ['1\u00A0000\u202F000', '1000000'],
  ['1,000,000', '1000000'],
  ['1.000.000', '1000000'],
  ['1.234,5', '1234.5'],
  ['1,234.5', '1234.5'],
  ["1'000", '1000'],
  ['−5', '-5'],
  ['+5', '5'],
  ['.5', '0.5'],
  ['5.', '5'],
  ['007', '7'],
])('%s is none, and should be %s', (text, form) => {
  expect(isNumber(text)).toBe(false);
  expect(numberForms(text)).toEqual([form]);
});

test('1,000 may be meant in two ways, and both are shown', () => {
  expect(numberForms('1,000')).toEqual(['1000', '1.000']);
  expect(numberForms('0,123')).toEqual(['0.123']);
});

test.each([
  '',
  '9'.repeat(400),
  '1000000000000000',
  'many',
  '17 %',
  '1e6',
  '5-15',
  '~1000',
  '٣',
  '1.2.3,4,5',
  '∞',
  'NaN',
])('%j is none, and it is not clear which one is meant', (text) => {
  expect(isNumber(text)).toBe(false);
  expect(numberForms(text)).toEqual([]);
});

test.each([
  ['July 2002', '2002-07'],
  ['24 July 2002', '2002-07-24'],
  ['24. Jul. 2002', '2002-07-24'],
  ['24.7.2002', '2002-07-24'],
])('the date %s should be %s', (text, form) => {
  expect(dateForm(text)).toBe(form);
});

test.each(['7/24/2002', '31.2.2002', 'Foo 2002', '2002'])('%s could be anything', (text) => {
  expect(dateForm(text)).toBeUndefined();
});
