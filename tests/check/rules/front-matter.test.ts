import { expect, test } from 'vitest';
import { oneCause } from '../../../src/diagnostics/one-cause.ts';
import { judge, judgeAll } from '../judge.ts';

const contract = 'keys: [based-on]\nrequired-keys: [title, based-on]';
const good = '---\ntitle: A\nbased-on: B\n---\n';

test('known keys of the right kind are left in peace', () => {
  expect(judgeAll({ text: good, contract })).toEqual([]);
});

test('an unknown key is an error with a near one named, in plain a warning', () => {
  const text = good.replace('---\n', '---\nbased_on: C\n');
  expect(judge('front-matter/unknown', { text, contract })).toMatchObject([
    {
      severity: 'error',
      message: 'The key “based_on” is not known. Did you mean “based-on”?',
      words: 'based_on',
    },
  ]);
  const [inPlain] = judge('front-matter/unknown', { text, contract, strict: false });
  expect(inPlain?.severity).toBe('warning');
});

test('an unknown key is unknown whatever its value is, and nothing more', () => {
  const text = good.replace('---\n', '---\ntags: [a, b]\n');
  expect(judgeAll({ text, contract })).toMatchObject([
    { code: 'front-matter/unknown', words: 'tags' },
  ]);
});

test('a value of the wrong kind is an error, in plain a warning', () => {
  const text = good.replace('---\n', '---\ndate: soon\n');
  expect(judgeAll({ text, contract })).toMatchObject([
    {
      code: 'front-matter/type',
      severity: 'error',
      message: '“date” should be a date such as 2026, 2026-11 or 2026-11-24.',
      words: 'soon',
    },
  ]);
  expect(judge('front-matter/type', { text, strict: false })).toMatchObject([
    { severity: 'warning' },
  ]);
});

test('a key of the contract must be a text', () => {
  const text = good.replace('based-on: B', 'based-on: [B]');
  expect(judgeAll({ text, contract })).toMatchObject([
    { code: 'front-matter/type', message: '“based-on” should be a text.' },
  ]);
});

test('a key that the contract demands and that is not there is missed at the head', () => {
  const text = '---\ntitle: A\n---\n';
  expect(judge('front-matter/required', { text, contract })).toMatchObject([
    { severity: 'error', message: 'The front matter has no “based-on”.', at: { start: 0, end: 0 } },
  ]);
  expect(judge('front-matter/required', { text: '# A', contract })).toHaveLength(2);
});

test('a mistyped key is the one error, not also the missing one', () => {
  const text = good.replace('based-on', 'basedon');
  const [first, ...others] = oneCause(judgeAll({ text, contract }));
  expect(others).toEqual([]);
  expect(first).toMatchObject({
    code: 'front-matter/unknown',
    message: 'The key “basedon” is not known. Did you mean “based-on”?',
    related: [{ message: 'The front matter has no “based-on”.' }],
  });
});

test('front matter that cannot be read is one error, in plain a warning', () => {
  const text = '---\ntitle: a: b\n---\n';
  const [first, ...others] = judgeAll({ text, contract }).filter(({ code }) =>
    code.startsWith('front-matter/'),
  );
  expect(others).toEqual([]);
  expect(first).toMatchObject({ code: 'front-matter/syntax', severity: 'error' });
  expect(judge('front-matter/syntax', { text, strict: false })).toMatchObject([
    { severity: 'warning' },
  ]);
});

test.each([true, false])('an audience is an error in every family (strict: %s)', (strict) => {
  for (const value of ['police', '[police, press]']) {
    const text = `---\ntitle: A\naudience: ${value}\n---\n`;
    expect(judgeAll({ text, strict })).toMatchObject([
      { code: 'audience/not-yet', severity: 'error', words: 'audience' },
    ]);
  }
});

test('a text that begins with two rules is an error in a brief, in plain it is text', () => {
  const text = '---\n\nWords between rules: two of them.\n\n---\n\nText.\n';
  expect(judge('front-matter/syntax', { text })).toMatchObject([{ severity: 'error' }]);
  expect(judge('front-matter/syntax', { text, strict: false })).toEqual([]);
});

test.each([
  ['status: drfat', '“status” should be “draft” or “final”. Did you mean “draft”?'],
  ['status: published', '“status” should be “draft” or “final”.'],
  [
    'embargo: 1 December',
    '“embargo” should be a date such as 2026-12-01, or one with time and zone such as 2026-12-01T09:00+05:00.',
  ],
  ['classification: [a, b]', '“classification” should be a text.'],
])('“%s” is no mark, and is an error at its place', (line, message) => {
  const text = good.replace('---\n', `---\n${line}\n`);
  const words = line.slice(line.indexOf(': ') + 2);
  expect(judgeAll({ text, contract })).toMatchObject([
    { code: 'front-matter/type', severity: 'error', message, words },
  ]);
});
