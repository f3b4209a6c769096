import { expect, test } from 'vitest';
import { readSources } from '../../src/source/read-sources.ts';
import { codes } from './temp-folder.ts';

const read = (text: string) => readSources({ file: 'sources.yaml', text });
const plain = (text: string) =>
  read(text).value?.map(({ id, short, entry }) => [id.value, short.value, entry.value]);

test('a mapping of ids to entries is read in its order', () => {
  expect(plain('b:\n  short: TIP\n  entry: The *TIP* report.\na: An article.\n')).toEqual([
    ['b', 'TIP', 'The *TIP* report.'],
    ['a', 'a', 'An article.'],
  ]);
});

test('a list of entries with ids is the same', () => {
  expect(
    plain('- { id: b, short: TIP, entry: The report. }\n- { id: a, entry: An article. }'),
  ).toEqual([
    ['b', 'TIP', 'The report.'],
    ['a', 'a', 'An article.'],
  ]);
});

test('an empty file has no sources', () => {
  expect(read('')).toEqual({ value: [], diagnostics: [] });
  expect(read('# nothing yet\n').value).toEqual([]);
});

test('an entry knows its place', () => {
  const text = 'tip:\n  entry: "The report."\n';
  const entry = read(text).value?.[0]?.entry;
  expect(text.slice(entry?.at.start, entry?.at.end)).toBe('"The report."');
});

test('an id that is there twice is an error', () => {
  const { diagnostics } = read('- { id: a, entry: x }\n- { id: a, entry: y }');
  expect(diagnostics).toMatchObject([
    { code: 'source/duplicate', related: [{ at: { start: 8 } }] },
  ]);
  expect(codes(read('a: x\na: y').diagnostics)).toEqual(['yaml/duplicate-key']);
});

test.each([
  ['a: { entri: x, entry: y }', ['yaml/unknown-key']],
  ['a: { short: x }', ['yaml/missing-key']],
  ['a: { entry: [x] }', ['yaml/value']],
  ['- { entry: x }', ['yaml/missing-key']],
  ['- x', ['yaml/value']],
  ['just a text', ['yaml/value']],
  ['a: { entry: x, audience: police }', ['audience/not-yet']],
])('%s is an error', (text, expected) => {
  expect(codes(read(text).diagnostics)).toEqual(expected);
});

test('an entry with a fault keeps its id, so that its citations are not blamed', () => {
  expect(plain('a: { short: x }\nb: y')).toEqual([
    ['a', 'a', ''],
    ['b', 'b', 'y'],
  ]);
  expect(plain('- { id: a, entry: [x] }')).toEqual([['a', 'a', '']]);
});

test('of a file that is no YAML it is not known what it holds', () => {
  expect(read('a: b: c').value).toBeUndefined();
});
