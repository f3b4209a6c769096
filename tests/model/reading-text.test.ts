import { expect, test } from 'vitest';
import { normalReading } from '../../src/model/reading-text.ts';

test('white space of any kind and length is one space', () => {
  expect(normalReading(' a\u00A0\u2009b\n\tc\u3000')).toBe('a b c');
});

test('what only says where a line may end is not read', () => {
  expect(normalReading('hy\u00ADphen, zero\u200Bwidth, word\u2060joiner, \uFEFFmark')).toBe(
    'hyphen, zerowidth, wordjoiner, mark',
  );
});

test('a letter and its accent read as the letter with the accent', () => {
  expect(normalReading('e\u0301')).toBe('\u00E9');
});
