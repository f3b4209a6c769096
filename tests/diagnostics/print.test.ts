import { expect, test } from 'vitest';
import { countSummary } from '../../src/diagnostics/count-summary.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { linesOf } from '../../src/diagnostics/line-index.ts';
import { COLOURED, PLAIN } from '../../src/diagnostics/palette.ts';
import { printJson } from '../../src/diagnostics/print-json.ts';
import { printPretty } from '../../src/diagnostics/print-pretty.ts';
import { reportOf, sortReports } from '../../src/diagnostics/report.ts';

const paper = { palette: PLAIN, width: 80 };
const texts = new Map([
  ['source/t/brief.md', '# Title\n\n## Protection\nText.\n'],
  ['templates/f/pack.md', '::section{ids=prosecution}\n'],
]);

const missing: Diagnostic = {
  code: 'section/required',
  severity: 'error',
  message: 'The section “Prosecution” is missing.',
  help: 'Add a heading “## Prosecution”.',
  at: { file: 'source/t/brief.md', start: 9, end: 22 },
  related: [
    { at: { file: 'templates/f/pack.md', start: 2, end: 9 }, message: 'This slot shows it.' },
  ],
};
const unread: Diagnostic = {
  code: 'output/occupied',
  severity: 'warning',
  message: 'It is a folder.',
  help: 'Move it away.',
  at: { file: 'output/t', start: 0, end: 0 },
};
function at(file: string, start: number): Diagnostic {
  return { ...unread, at: { file, start, end: start } };
}

function json(diagnostics: readonly Diagnostic[], known = texts): string {
  const lines = linesOf(known);
  return printJson(sortReports(diagnostics.map((diagnostic) => reportOf(diagnostic, lines))));
}

const nowhere: Diagnostic = { ...unread, at: { file: '', start: 0, end: 0 } };

test('a diagnostic for people has place, sentence, code, frame, help and related places', () => {
  expect(printPretty([missing], texts, paper)).toBe(
    [
      'source/t/brief.md:3:1: error: The section “Prosecution” is missing. [section/required]',
      '  3 │ ## Protection',
      '    │ ^^^^^^^^^^^^^',
      '  help: Add a heading “## Prosecution”.',
      '  also: templates/f/pack.md:1:3: This slot shows it.',
      '',
      '',
    ].join('\n'),
  );
});

test('what stands in no text has neither line nor frame', () => {
  expect(printPretty([unread], texts, paper)).toBe(
    'output/t: warning: It is a folder. [output/occupied]\n  help: Move it away.\n\n',
  );
  expect(printPretty([nowhere], texts, paper)).toBe(
    'warning: It is a folder. [output/occupied]\n  help: Move it away.\n\n',
  );
});

test('of many related places the first eight are shown and the rest counted', () => {
  const related = Array.from({ length: 20 }, () => ({ at: missing.at, message: 'Here.' }));
  const printed = printPretty([{ ...missing, related }], texts, paper);

  expect(printed.match(/also:/g)).toHaveLength(9);
  expect(printed).toContain('  also: 12 more places.\n');
});

test('no text of an author can steer the terminal', () => {
  const message = 'The section “\u001b]0;title\u0007” is missing.\n';
  const file = 'source/\u001b[2J.md';
  const printed = printPretty([{ ...missing, message, at: { ...missing.at, file } }], texts, paper);

  expect(printed).not.toContain('\u001b');
  expect(printed).not.toContain('\u0007');
  expect(printed).toContain('<U+001B>]0;title<U+0007>');
});

test('colours are given only where they are asked for', () => {
  expect(printPretty([missing], texts, { ...paper, palette: COLOURED })).toContain(
    '\u001b[31merror\u001b[39m',
  );
  expect(printPretty([missing], texts, paper)).not.toContain('\u001b');
});

test('a diagnostic for programs has the promised keys, with line and column', () => {
  expect(JSON.parse(json([missing]))).toEqual([
    {
      code: 'section/required',
      severity: 'error',
      message: 'The section “Prosecution” is missing.',
      help: 'Add a heading “## Prosecution”.',
      file: 'source/t/brief.md',
      line: 3,
      column: 1,
      related: [
        { file: 'templates/f/pack.md', line: 1, column: 3, message: 'This slot shows it.' },
      ],
    },
  ]);
});

test('nothing to say is an empty array', () => {
  expect(json([])).toBe('[]\n');
});

test('diagnostics are sorted by file, by code unit, then by place', () => {
  const shuffled = [at('b.md', 0), at('a.md', 10), at('ä.md', 0), at('a.md', 9), at('Z.md', 5)];
  const sorted: { file: string; column: number }[] = JSON.parse(
    json(shuffled, new Map([['a.md', '0123456789ab']])),
  );

  expect(sorted.map(({ file, column }) => `${file}:${column}`)).toEqual([
    'Z.md:1',
    'a.md:10',
    'a.md:11',
    'b.md:1',
    'ä.md:1',
  ]);
});

test('errors and warnings are counted', () => {
  expect(countSummary([missing, missing, unread])).toBe('2 errors, 1 warning');
  expect(countSummary([{ ...unread, severity: 'info' }])).toBe('');
});
