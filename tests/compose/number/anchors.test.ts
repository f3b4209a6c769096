import { expect, test } from 'vitest';
import { Anchors, slug } from '../../../src/compose/number/anchors.ts';

test.each([
  ['Comparability and limits', 'comparability-and-limits'],
  ['What is `read`?', 'what-is-read'],
  ['C++ & C#', 'c--c'],
  ['snake_case-and-kebab', 'snake_case-and-kebab'],
  ['Торговля людьми', 'торговля-людьми'],
  ['  spaces  ', 'spaces'],
  ['…', ''],
])('the slug of “%s” is “%s”, as on GitHub', (text, wanted) => {
  expect(slug(text)).toBe(wanted);
});

test('a name that is taken gets the first number that is free', () => {
  const anchors = new Anchors();
  const taken = ['a', 'a-1', 'a', 'a', 'b', ''].map((name) => anchors.take(name));
  expect(taken).toEqual(['a', 'a-1', 'a-2', 'a-3', 'b', 'section']);
});

test('ten thousand headings of one name are named quickly', () => {
  const anchors = new Anchors();
  for (let index = 0; index < 10_000; index++) anchors.take('same');
  expect(anchors.take('same')).toBe('same-10000');
});
