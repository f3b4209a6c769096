import { expect, test } from 'vitest';
import { oneCause } from '../../../src/diagnostics/one-cause.ts';
import { judge, judgeAll } from '../judge.ts';

const contract = `
sections:
  - { id: summary, headings: [Summary], words: { least: 2, most: 4 } }
  - { id: background, headings: [Background, History] }
  - { id: annex, headings: [Annex], optional: true }
  - { id: prevention, headings: [Prevention] }
`;
const good = '## Summary\n\nTwo words.\n\n## Background\n\nText.\n\n## Prevention\n\nText.\n';

test('a brief that keeps its contract is left in peace', () => {
  expect(judgeAll({ text: good, contract })).toEqual([]);
});

test.each([
  'background',
  'HISTORY',
  'Background (2008)',
  'Background in 2008',
  'History (2006–2008)',
])('the heading “%s” is the section Background', (heading) => {
  expect(judgeAll({ text: good.replace('Background', heading), contract })).toEqual([]);
});

test('a missing section belongs to the end of the section before it', () => {
  const text = good.replace('## Background\n\nText.\n\n', '');
  const end = text.indexOf('words.') + 'words.'.length;
  expect(judge('section/required', { text, contract })).toMatchObject([
    {
      severity: 'error',
      message: 'The section “Background” is missing.',
      help: 'Add a heading “## Background” here, with its text.',
      at: { file: 'brief.md', start: end, end },
      about: 'section:background',
    },
  ]);
});

test('a missing first section belongs before the one that is first now', () => {
  const text = `Words above.\n\n${good.replace('## Summary\n\nTwo words.\n\n', '')}`;
  const start = text.indexOf('## Background');
  expect(judge('section/required', { text, contract })).toMatchObject([
    { at: { start, end: start } },
  ]);
});

test('in a text without sections each one that is demanded is missing', () => {
  expect(judge('section/required', { text: 'Text.', contract })).toHaveLength(3);
});

test('a misnamed section is one finding that leads to its heading', () => {
  const text = good.replace('Background', 'Backgrund');
  const [first, ...others] = oneCause(judgeAll({ text, contract }));
  expect(others).toEqual([]);
  expect(first).toMatchObject({
    code: 'section/required',
    message: 'The section “Background” is missing.',
    related: [
      {
        at: { start: text.indexOf('## Backgrund') },
        message:
          'The contract of “reports” knows no section “Backgrund”. Did you mean “Background”?',
      },
    ],
  });
});

test('a section whose heading has another level is pointed at', () => {
  const text = good.replace('## Background', '### Background');
  expect(judge('section/required', { text, contract })[0]?.related).toMatchObject([
    { message: 'This heading is of level 3; a section’s is “##”.' },
  ]);
});

test('a heading that the contract does not know is a warning, in plain nothing', () => {
  const text = `${good}\n## Something else\n\nText.\n`;
  expect(judge('section/unknown', { text, contract })).toMatchObject([
    {
      severity: 'warning',
      message: 'The contract of “reports” knows no section “Something else”.',
      words: '## Something else',
    },
  ]);
  expect(judge('section/unknown', { text, contract, strict: false })).toEqual([]);
});

test('a contract without sections knows none, and minds none', () => {
  expect(judge('section/unknown', { text: good })).toEqual([]);
});

test('the section that was moved is the one out of order', () => {
  const text = '## Prevention\n\nText.\n\n## Summary\n\nTwo words.\n\n## Background\n\nText.\n';
  expect(judge('section/order', { text, contract })).toMatchObject([
    {
      severity: 'error',
      words: '## Prevention',
      help: 'Move it behind “Background”.',
      related: [{ at: { start: text.length - 1 } }],
    },
  ]);
});

test('a section that belongs to the beginning says so', () => {
  const text = '## Background\n\nText.\n\n## Prevention\n\nText.\n\n## Summary\n\nTwo words.\n';
  expect(judge('section/order', { text, contract })).toMatchObject([
    { words: '## Summary', help: 'Move it to the beginning.' },
  ]);
});

test('a section that is there twice is an error that names the first', () => {
  const text = `${good}\n## Prevention (2008)\n\nText.\n`;
  expect(judge('section/duplicate', { text, contract })).toMatchObject([
    { words: '## Prevention (2008)', related: [{ at: { start: text.indexOf('## Prevention') } }] },
  ]);
});

test.each([
  ['One', 'The section “Summary” has 1 of at least 2 words.'],
  ['One two', undefined],
  ['One two three four', undefined],
  ['One – two: three, **four**', undefined],
  ['One two three four five', 'The section “Summary” has 5 words; at most 4 are allowed.'],
  [
    '- one\n- two\n\n> three\n\nfour\n\n| five |\n| --- |',
    'The section “Summary” has 5 words; at most 4 are allowed.',
  ],
  [':stat[a] b', undefined],
  ['one[^n] two [@x]\n\n[^n]: Words of a note.', undefined],
])('“%s” is counted as readers count', (words, message) => {
  const text = good.replace('Two words.', words);
  const found = judge('section/words', {
    text,
    contract,
    sources: 'x: X',
    rows: ['a,2007,number,1,x'],
  });
  expect(found.map((each) => each.message)).toEqual(message === undefined ? [] : [message]);
});
