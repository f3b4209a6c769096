import { expect, test } from 'vitest';
import { type Choices, requestOf } from '../../src/cli/request-of.ts';
import { fakeWorld } from '../support/fake-world.ts';

const request = (choices: Choices, environment: Record<string, string> = {}) =>
  requestOf(choices, fakeWorld({ cwd: '/here', home: '/shipped', environment }));
const epoch = (text: string): number | undefined =>
  request({}, { SOURCE_DATE_EPOCH: text }).value?.epoch;
const faults = (choices: Choices, environment: Record<string, string> = {}): readonly string[] =>
  request(choices, environment).diagnostics.map(({ message }) => message);

test('what is not chosen is left to the front matter and the templates', () => {
  expect(request({}).value).toEqual({
    root: '/here',
    briefs: [],
    packs: [],
    formats: [],
    homes: ['/here/templates', '/shipped/templates'],
    version: '1.2.3',
  });
});

test('formats and packs named twice count once', () => {
  const { value } = request({ formats: ['md', 'pdf', 'md'], packs: ['a', 'a'] });
  expect(value?.formats).toEqual(['md', 'pdf']);
  expect(value?.packs).toEqual(['a']);
});

test.each([
  ['pfd', '“pfd” is no format. Did you mean “pdf”?'],
  ['markdown', '“markdown” is no format. Did you mean “md”?'],
  ['Word', '“Word” is no format. Did you mean “docx”?'],
  ['html', '“html” is no format.'],
])('the format %s is refused with the one that was meant', (name, message) => {
  expect(faults({ formats: [name] })).toEqual([message]);
});

test('several faults are told in one run', () => {
  expect(faults({ formats: ['html'], lang: 'e n' }, { SOURCE_DATE_EPOCH: 'x' })).toEqual([
    '“html” is no format.',
    '“e n” is no language.',
    'SOURCE_DATE_EPOCH is “x”, which is no count of seconds since 1970.',
  ]);
});

test.each(['en', 'tg-Cyrl', 'ru-RU', 'x-klingon', 'de-1996'])('%s is a language tag', (lang) => {
  expect(request({ lang }).value?.lang).toBe(lang);
});

test.each(['', 'english!', 'e', 'en_GB', '-en', 'en-'])('%j is none', (lang) => {
  expect(faults({ lang })).toEqual([`“${lang}” is no language.`]);
});

test('the epoch is a whole number of seconds, and empty is unset', () => {
  expect(epoch('0')).toBe(0);
  expect(epoch('1767225600')).toBe(1_767_225_600);
  expect(epoch('')).toBeUndefined();
});

test.each(['-1', '1.5', '1e9', '2026-01-01', '253402300800', '0x10'])(
  'the epoch %s is refused',
  (text) => {
    const { value, diagnostics } = request({}, { SOURCE_DATE_EPOCH: text });
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([{ code: 'environment/source-date-epoch', fault: 'setup' }]);
  },
);
