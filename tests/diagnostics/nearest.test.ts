import { expect, test } from 'vitest';
import { didYouMean, nearest } from '../../src/diagnostics/nearest.ts';

const keys = ['title', 'subtitle', 'lang', 'date', 'prepared-for', 'prepared-by'];

test('a slip of one letter finds its word', () => {
  expect(nearest('titel', keys)).toBe('title');
  expect(nearest('lnag', keys)).toBe('lang');
  expect(nearest('prepard-for', keys)).toBe('prepared-for');
});

test('case does not count', () => {
  expect(nearest('Title', keys)).toBe('title');
});

test('a word that is far from all is not guessed at', () => {
  expect(nearest('colour', keys)).toBeUndefined();
  expect(didYouMean('colour', keys)).toBe('');
});

test('an empty word means nothing', () => {
  expect(nearest('', ['a'])).toBeUndefined();
});

test('an underscore for a hyphen is one edit', () => {
  expect(didYouMean('prepared_by', keys)).toBe(' Did you mean “prepared-by”?');
});

test('a word of hostile length is not measured', () => {
  expect(nearest('t'.repeat(100_000), keys)).toBeUndefined();
});

test('a guess looks at a thousand words and no more', () => {
  let asked = 0;
  function* words() {
    for (; asked < 100_000; asked++) yield `section-${asked}`;
  }
  expect(nearest('section-5x', words())).toBe('section-5');
  expect(asked).toBe(1000);
});
