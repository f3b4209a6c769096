import { expect, test } from 'vitest';
import { parseYaml } from '../../src/source/yaml/parse-yaml.ts';
import { overlay } from '../../src/source/yaml/yaml-value.ts';
import { codes } from './temp-folder.ts';

const parse = (text: string) => parseYaml({ file: 'a.yaml', text });

test('scalars keep their kind and how they were written', () => {
  const { value } = parse('[a, "b", 1.10, 007, true, ~, "1"]');
  const items = value?.type === 'list' ? value.items : [];
  expect(items.map((item) => item.type === 'scalar' && [item.value, item.text])).toEqual([
    ['a', 'a'],
    ['b', 'b'],
    [1.1, '1.10'],
    [7, '007'],
    [true, 'true'],
    [null, '~'],
    ['1', '1'],
  ]);
});

test('places count from the beginning of the file', () => {
  const text = 'xxx\na: [b, c]\nyyy';
  const { value } = parseYaml({ file: 'a.yaml', text }, { start: 4, end: 13 });
  const entry = value?.type === 'map' ? value.entries.get('a') : undefined;
  expect(text.slice(entry?.key.at.start, entry?.key.at.end)).toBe('a');
  expect(text.slice(entry?.value.at.start, entry?.value.at.end)).toBe('[b, c]');
});

test.each([
  ['a bad indent', 'a:\n  b: 1\n c: 2', 'yaml/syntax'],
  ['two colons', 'a: b: c', 'yaml/syntax'],
  ['a tab', 'a:\n\tb: 1', 'yaml/syntax'],
  ['two documents', 'a: 1\n---\nb: 2', 'yaml/syntax'],
  ['an unknown tag', 'a: !thing 1', 'yaml/syntax'],
  ['an alias', 'a: &x 1\nb: *x', 'yaml/syntax'],
  ['a list as key', '? [a]\n: 1', 'yaml/syntax'],
  ['a key twice', 'a: 1\nb: 2\na: 3', 'yaml/duplicate-key'],
])('%s is an error', (_, text, code) => {
  const { value, diagnostics } = parse(text);
  expect(value).toBeUndefined();
  expect(codes(diagnostics)).toEqual([code]);
});

test.each([
  ['brackets', '['.repeat(60_000)],
  ['braces', '{a: '.repeat(15_000)],
  ['dashes', `${'- '.repeat(30_000)}x`],
  ['question marks', '? '.repeat(30_000)],
  ['indents', Array.from({ length: 300 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
])('deep nesting by %s is refused before it can do harm', (_, text) => {
  expect(codes(parse(text).diagnostics)).toEqual(['yaml/too-large']);
});

test('a bomb of aliases is refused', () => {
  const lines = ['a: &a [x, x, x, x, x, x, x, x, x]'];
  for (const [before, name] of ['ab', 'bc', 'cd', 'de', 'ef', 'fg', 'gh'].map((pair) =>
    pair.split(''),
  )) {
    lines.push(`${name}: &${name} [${Array(9).fill(`*${before}`).join(', ')}]`);
  }
  const { value, diagnostics } = parse(lines.join('\n'));
  expect(value).toBeUndefined();
  expect(new Set(codes(diagnostics))).toEqual(new Set(['yaml/syntax']));
});

test('five thousand keys are read in one pass', () => {
  const text = Array.from({ length: 5_000 }, (_, index) => `key${index}: ${index}`).join('\n');
  const { value } = parse(text);
  expect(value?.type === 'map' && value.entries.size).toBe(5_000);
});

test('laid over another, a map changes key by key and all else is replaced', () => {
  const [under, over] = [parse('{a: {b: 1, c: 2}, d: [1, 2], e: 5}'), parse('{a: {c: 3}, d: [4]}')];
  const both = under.value && over.value && overlay(under.value, over.value);
  const at = (...keys: string[]) =>
    keys.reduce(
      (node, key) => (node?.type === 'map' ? node.entries.get(key)?.value : undefined),
      both,
    );
  expect(at('a', 'b')).toMatchObject({ value: 1 });
  expect(at('a', 'c')).toMatchObject({ value: 3 });
  expect(at('d')).toMatchObject({ items: [{ value: 4 }] });
  expect(at('e')).toMatchObject({ value: 5 });
});
