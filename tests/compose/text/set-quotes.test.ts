import fc from 'fast-check';
import { expect, test } from 'vitest';
import { setQuotes } from '../../../src/compose/text/set-quotes.ts';
import { english } from '../../../src/compose/words/english.ts';
import { russian } from '../../../src/compose/words/russian.ts';

const en = (text: string) => setQuotes(text, english.quotes);
const ru = (text: string) => setQuotes(text, russian.quotes);

test.each([
  ['"Tier 2" is "Tier 2".', '“Tier 2” is “Tier 2”.'],
  ['("a", "b")', '(“a”, “b”)'],
  ['He said "she said \'no\'".', 'He said “she said ‘no’”.'],
  ["years' imprisonment", 'years’ imprisonment'],
  ["It's Dushanbe's.", 'It’s Dushanbe’s.'],
  ["the '90s", 'the ’90s'],
  ["'single'", '‘single’'],
  ['"2008"', '“2008”'],
  ['a 19" rack, 6\' high', 'a 19″ rack, 6′ high'],
  ['—"so"', '—“so”'],
  ['“set” already', '“set” already'],
])('in English %s is set as %s', (text, wanted) => {
  expect(en(text)).toBe(wanted);
});

test('in Russian the outer marks are guillemets, the inner ones low and high', () => {
  expect(ru('Отчёт "О торговле "людьми"".')).toBe('Отчёт «О торговле „людьми“».');
  expect(ru("Кот-д'Ивуар")).toBe('Кот-д’Ивуар');
});

test('marks behind a “=” are code that nobody marked, and stay', () => {
  expect(en('write id="a b" or "so"')).toBe('write id="a b" or “so”');
});

const bare = (one: string) => one.replaceAll(/["'“”‘’′″]/g, '*');

test('no character changes its place, and all but marks stay what they are', () => {
  const anyText = fc.string({ unit: fc.constantFrom(...'"\' a1.=(—\n'.split('')) });
  fc.assert(
    fc.property(anyText, (text) => {
      expect(bare(en(text))).toBe(bare(text));
    }),
  );
});
