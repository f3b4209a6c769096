import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Order, readCommandLine } from '../../src/cli/command-line.ts';

const read = (...words: readonly string[]): Order => readCommandLine(words, '1.2.3');
const none = { family: undefined, lang: undefined, packs: undefined, formats: undefined };

function faultOf(...words: readonly string[]): string {
  const order = read(...words);
  return order.type === 'refuse' ? `${order.fault.code}: ${order.fault.message}` : order.type;
}

test('build without a word builds all briefs into output', () => {
  expect(read('build')).toEqual({
    type: 'build',
    choices: { briefs: [], ...none },
    out: 'output',
  });
});

test('options with many values repeat or take commas, and swallow no brief', () => {
  expect(
    read('build', '--format', 'pdf,docx', 'tajikistan', '--format', 'md', '--pack', 'a', 'nepal'),
  ).toEqual({
    type: 'build',
    choices: {
      ...none,
      briefs: ['tajikistan', 'nepal'],
      formats: ['pdf', 'docx', 'md'],
      packs: ['a'],
    },
    out: 'output',
  });
  expect(read('check', '--format=pdf, md,', 'a')).toMatchObject({
    choices: { briefs: ['a'], formats: ['pdf', 'md'] },
  });
});

test('of an option with one value the last counts', () => {
  expect(read('check', '--lang', 'en', '--lang', 'tg')).toMatchObject({ choices: { lang: 'tg' } });
});

test('behind two dashes everything is a brief', () => {
  expect(read('build', '--', '--odd.md')).toMatchObject({ choices: { briefs: ['--odd.md'] } });
});

test.each([
  [['bild'], 'arguments/command: briefpack has no command “bild”. Did you mean “build”?'],
  [[], 'arguments/command: No command is given.'],
  [['help', 'lst'], 'arguments/command: briefpack has no command “lst”. Did you mean “list”?'],
  [
    ['build', '--formt', 'pdf'],
    'arguments/option: “briefpack build” has no option “--formt”. Did you mean “--format”?',
  ],
  [['check', '--out', 'x'], 'arguments/option: “briefpack check” has no option “--out”.'],
  [['--report', 'json'], 'arguments/option: “briefpack” has no option “--report”.'],
  [['build', '-x'], 'arguments/option: “briefpack build” has no option “-x”.'],
  [['build', '--format'], 'arguments/value: The option “--format” is given no value.'],
  [['build', '--out', ''], 'arguments/value: The option “--out” is given no value.'],
  [['build', '--out', '--lang', 'en'], 'arguments/value: The option “--out” is given no value.'],
  [['build', '--pack', ' , '], 'arguments/value: The option “--pack” is given no value.'],
  [
    ['build', '--report', 'jsn'],
    'arguments/value: “--report” can’t be “jsn”. Did you mean “json”?',
  ],
  [['list', 'x'], 'arguments/surplus: “briefpack list” takes no arguments.'],
])('%j is refused in words', (words, fault) => {
  expect(faultOf(...words).replaceAll("'", '’')).toBe(fault);
});

test('help starts with examples', () => {
  for (const words of [['--help'], ['build', '--help'], ['help', 'check'], ['list', '--help']]) {
    const order = read(...words);
    expect(order).toMatchObject({ type: 'say' });
    expect(order.type === 'say' && order.text.slice(0, 22)).toBe('Examples:\n  briefpack ');
  }
});

test('help lists every option of build', () => {
  const order = read('build', '--help');
  for (const option of ['--family', '--pack', '--format', '--out', '--lang', '--report']) {
    expect(order.type === 'say' && order.text).toContain(`\n  ${option} <`);
  }
});

test('the version is said', () => {
  expect(read('--version')).toEqual({ type: 'say', text: '1.2.3\n' });
});

test('no words make the reading fail', () => {
  const word = fc.oneof(
    fc.constantFrom(
      'build',
      'check',
      'list',
      '--format',
      '--out',
      '--help',
      '--',
      '-',
      'pdf,',
      '=',
    ),
    fc.string(),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 6 }), (words) => {
      expect(['build', 'check', 'list', 'say', 'refuse']).toContain(read(...words).type);
    }),
  );
});
