import { expect, test } from 'vitest';
import { linesOf } from '../../support/lines-of.ts';
import { composeFiles, type Files, HEADER, packOf } from '../../support/pack-of.ts';

const contract = `kind: Report
sections:
  - { id: summary, headings: [Summary] }
  - { id: alpha, headings: [Alpha] }
  - { id: beta, headings: [Beta], optional: true }
figures: [promised]
statistics:
  - { id: cases, periods: [2007], group: Law }
`;
const text = '---\ntitle: Sample\n---\n\n## Summary\n\nIn short.\n\n## Alpha\n\nOne.\n\nTwo.\n';
const statistics = `${HEADER}cases,2007,number,Cases,5,cases,,report,,,,\n`;

function faults(files: Partial<Files>) {
  return composeFiles({ text, contract, statistics, ...files }).diagnostics;
}

test('slots show what they name, and the slot “rest” all that is left', () => {
  const template = '::masthead\n\n::section{ids=alpha}\n\n::rest\n\n::statistics-table\n';
  expect(linesOf(packOf({ text, contract, template })).slice(3)).toEqual([
    'Alpha',
    'One.',
    'Two.',
    'Summary',
    'In short.',
  ]);
});

test('what the contract promised and the brief lacks is a consequence, at the slot', () => {
  const template =
    '::masthead\n\n::rest\n\n::figure{id=promised}\n\n::key-figures{statistics=cases}\n';
  expect(faults({ template, statistics: HEADER })).toMatchObject([
    { code: 'slot/no-figure', about: 'figure:promised', consequence: true },
    { code: 'slot/no-statistic', about: 'statistic:cases@2007', consequence: true },
  ]);
  for (const { fault, at } of faults({ template, statistics: HEADER })) {
    expect(fault).toBeUndefined();
    expect(at.file).toBe('s.md');
  }
});

test('a section that the contract promised is missed under its id', () => {
  const template = '::masthead\n\n::summary\n\n::section{ids=alpha}\n\n::statistics-table';
  expect(
    faults({ text: text.replace('## Alpha', '## Other'), template, shows: 'selection' }),
  ).toMatchObject([{ code: 'slot/no-section', about: 'section:alpha', consequence: true }]);
});

test('what nobody promised is the template’s own fault', () => {
  const template =
    '::masthead\n\n::rest\n\n::section{ids=gamma}\n\n::figure{id=none}\n\n::statistics-table';
  expect(faults({ template })).toMatchObject([
    { code: 'slot/no-section', fault: 'setup' },
    { code: 'slot/no-figure', fault: 'setup' },
  ]);
});

test('an optional section that is not there is nobody’s fault', () => {
  expect(
    faults({ template: '::masthead\n\n::section{ids=beta}\n\n::rest\n\n::statistics-table' }),
  ).toEqual([]);
});

test('an unreadable registry is not blamed for what it lacks', () => {
  const template = '::masthead\n\n::rest\n\n::key-figures{statistics=cases}\n';
  const [first] = faults({ template, statistics: HEADER });
  expect(first?.code).toBe('slot/no-statistic');
  expect(faults({ template, statistics: HEADER, unread: ['statistics'] })).toEqual([]);
});

test('an option that a slot does not have is named, with the one that was meant', () => {
  expect(
    faults({ template: '::masthead\n\n::rest{numbred=yes}\n\n::statistics-table' }),
  ).toMatchObject([
    {
      code: 'slot/unknown-option',
      message: 'The slot “rest” has no option “numbred”. Did you mean “numbered”?',
      fault: 'setup',
    },
  ]);
});

test('an option has one of its words', () => {
  expect(
    faults({ template: '::masthead\n\n::rest{numbered=maybe}\n\n::statistics-table' }),
  ).toMatchObject([{ code: 'slot/unknown-value', help: 'Write one of: yes, no.', fault: 'setup' }]);
});

test('a slot that must say what it shows does so', () => {
  expect(
    faults({ template: '::masthead\n\n::rest\n\n::figure\n\n::statistics-table' }),
  ).toMatchObject([{ code: 'slot/missing-option', fault: 'setup' }]);
});

test('nothing is shown twice', () => {
  const template =
    '::masthead\n\n::summary\n\n::section{ids=summary}\n\n::rest\n\n::statistics-table';
  expect(faults({ template })).toMatchObject([{ code: 'slot/twice', fault: 'setup' }]);
});

test('a template that promises to show all must have a place for all', () => {
  const [fault, ...others] = faults({ template: '::masthead\n\n::summary' });
  expect(others).toEqual([]);
  expect(fault).toMatchObject({
    code: 'pack/not-placed',
    severity: 'error',
    message:
      'The template “sample” promises to show all, but has no place for the section “Alpha” and 2 more.',
    fault: 'setup',
  });
  expect(fault?.related?.map(({ message }) => message)).toEqual([
    'Not placed: the section “Alpha”.',
    'Not placed: the statistic “cases” of 2007.',
    'Not placed: the source “Report 1”.',
  ]);
});

test('a selection lists what it leaves out', () => {
  const template = '::masthead\n\n::section{ids="summary alpha" show=opening}';
  const all =
    '---\ntitle: S\n---\n\n## Summary\n\nIn[^n].\n\n## Alpha\n\nOne.\n\nTwo[^m].\n\n## Gamma\n\n:::table[T]{#t}\n| a |\n| - |\n| b |\n:::\n\n[^n]: N.\n\n[^m]: M.\n';
  const pack = packOf({ text: all, contract, statistics, template, shows: 'selection' });
  expect(pack.omitted.map(({ what }) => what)).toEqual([
    'section “Summary” but for its opening',
    'section “Alpha” but for its opening',
    'section “Gamma”',
    'table “t”',
    'note “m”',
    'statistic “cases” of 2007',
    'source “Report 1”',
  ]);
  expect(linesOf(pack)).toEqual([
    'Report',
    'Sample',
    'S',
    'Periods',
    '2007',
    'Summary',
    'In1.',
    'Alpha',
    'One.',
    'N.',
  ]);
});

test('a note that only the name of an opening calls is left out with its call', () => {
  const noted = '---\ntitle: S\n---\n\n## Alpha[^n]\n\nOne.\n\n[^n]: N.\n';
  const template = '::masthead\n\n::section{ids=alpha show=opening}';
  const pack = packOf({ text: noted, contract, template, shows: 'selection' });
  expect(pack.omitted.map(({ what }) => what)).toContain('note “n”');
  expect(linesOf(pack).slice(-2)).toEqual(['Alpha', 'One.']);
  expect(pack.notes.size).toBe(0);
});

test('text before the first section is listed, too, with the figures in it', () => {
  const early =
    '---\ntitle: S\n---\n\nBefore.\n\n:::table[T]{#t}\n| a |\n| - |\n| b |\n:::\n\n## Alpha\n\nOne.\n';
  const template = '::masthead\n\n::section{ids=alpha}';
  const pack = packOf({ text: early, contract, template, shows: 'selection' });
  expect(pack.omitted.map(({ what }) => what)).toEqual([
    'text before the first section',
    'table “t”',
  ]);
});
