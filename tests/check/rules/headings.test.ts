import { expect, test } from 'vitest';
import { judge } from '../judge.ts';

test.each(['# A\n\n## B\n\n### C\n\n## D', '## A\n\n### B', '# A\n\n# B\n\n## C', 'Text'])(
  '%j skips no level',
  (text) => {
    expect(judge('heading/skipped', { text })).toEqual([]);
  },
);

test('a level that is left out is an error, in plain a warning', () => {
  const text = '## A\n\n#### B\n\n##### C\n';
  expect(judge('heading/skipped', { text })).toMatchObject([
    {
      severity: 'error',
      message: 'This heading is of level 4, the one before it of level 2.',
      help: 'Begin it with “###”.',
      words: '#### B',
    },
  ]);
  expect(judge('heading/skipped', { text, strict: false })).toMatchObject([
    { severity: 'warning' },
  ]);
});

test('a text that begins deep skips the levels above', () => {
  expect(judge('heading/skipped', { text: '### A' })).toHaveLength(1);
});

test.each(['## A {period=2006}', '## A {period=2007-04/2008-03}', '## A {period=../2008}', '## A'])(
  '%s states a period that can be read, or none',
  (text) => {
    expect(judge('period/edtf', { text })).toEqual([]);
  },
);

test.each([
  ['## A {period=2006-2008}', '2006-2008'],
  [':::note-box[A]{period=FY07}\nText\n:::', 'FY07'],
  ['- a\n\n  ### B {period=2007-13}', '2007-13'],
])('%j states a period that cannot be read', (text, period) => {
  expect(judge('period/edtf', { text, strict: false })).toMatchObject([
    { severity: 'error', message: `“${period}” is no period that can be read.` },
  ]);
});

test('an id that stands for two things is an error at the second', () => {
  const text = '## A {#a}\n\n## B {#b}\n\n:::note-box[C]{#a}\nText\n:::';
  const [first, ...others] = judge('id/duplicate', { text });
  expect(others).toEqual([]);
  expect(first).toMatchObject({ message: 'The id “a” stands for two things.' });
  expect(first?.at.start).toBeGreaterThan(text.indexOf('## B'));
  expect(first?.related?.[0]?.at.start).toBeLessThan(text.indexOf('## B'));
});
