import fc from 'fast-check';
import { expect, test } from 'vitest';
import { typeset, typesetText } from '../../../src/compose/text/typeset.ts';
import type { PackInline } from '../../../src/model/pack-inline.ts';
import { inlineText } from '../../../src/model/reading-text.ts';

const at = { file: 'a.md', start: 0, end: 0 };
const text = (value: string): PackInline => ({ type: 'text', value, at });
const strong = (...content: PackInline[]): PackInline => ({ type: 'strong', content, at });
const code = (value: string): PackInline => ({ type: 'code', value, at });

test('marks are judged in the whole line, whatever is emphasised in it', () => {
  const set = typeset(
    [text('"'), strong(text('so"')), text(' and "'), strong(text('no')), text('"')],
    'en',
  );
  expect(inlineText(set)).toBe('“so” and “no”');
});

test('code is never set, but counts as a word for the marks around it', () => {
  const set = typeset([text('"'), code('"a" Tier 2'), text('" it\'s')], 'en');
  expect(set).toEqual([text('“'), code('"a" Tier 2'), text('” it’s')]);
});

test('a name and its number are held together across a mark', () => {
  expect(inlineText(typeset([strong(text('Tier')), text(' 2')], 'en'))).toBe('Tier\u00A02');
});

test('the call of a note between a word and a quotation mark changes nothing', () => {
  const call: PackInline = { type: 'noteCall', note: 'n', number: '1', first: true, at };
  expect(typeset([text('"a'), call, text('"')], 'en')).toEqual([text('“a'), call, text('”')]);
});

test('in a language whose marks are not known, quotation marks stay straight', () => {
  expect(typesetText('"Artikel" 5 km', 'de')).toBe('"Artikel" 5\u00A0km');
  expect(typesetText('"мақола"', 'tg-Cyrl')).toBe('«мақола»');
  expect(typesetText('"a"', 'en-GB')).toBe('“a”');
});

test('runs keep their lengths, so that places stay true', () => {
  const run = fc.string({ unit: fc.constantFrom(...'"\' a1.JTier2'.split('')) });
  fc.assert(
    fc.property(fc.array(run), fc.constantFrom('en', 'ru', 'de'), (runs, lang) => {
      const set = typeset(
        runs.map((value, index) => (index % 2 === 0 ? text(value) : strong(text(value)))),
        lang,
      );
      expect(set.map((one) => inlineText([one]).length)).toEqual(runs.map(({ length }) => length));
    }),
  );
});
