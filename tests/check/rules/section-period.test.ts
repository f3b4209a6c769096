import { expect, test } from 'vitest';
import { type Case, judge } from '../judge.ts';

const rows = [
  'cases,2006,number,34,x',
  'cases,2007,number,12,x',
  'ever,../2008,number,0,x',
  'law,2002,date,2002-07,x',
];
const found = (text: string, more: Partial<Case> = {}) =>
  judge('section/period', { text, rows, ...more });

test.each([
  ['## Prosecution {period=2006/2008}\n\n:stat[cases]{period=2007}'],
  ['## Prosecution (2006–2008)\n\n:stat[cases]{period=2007}'],
  ['## Prosecution\n\n:stat[cases]{period=2007}'],
  ['## Prosecution (2008)\n\nUp to then :stat[ever].'],
  ['## Prosecution (2008)\n\nThe law is of :stat[law].'],
  ['## A (2006)\n\n### B {period=2007}\n\n:stat[cases]{period=2007}'],
  [
    '## A (2006)\n\n:::table[C]{#t period=2007}\n| A |\n| --- |\n| :stat[cases]{period=2007} |\n:::',
  ],
  [
    '## A (2006)\n\n::chart[From :stat[cases]{period=2007}.]{#c kind=bars statistics=cases alt="a"}',
  ],
])('%j says nothing wrong', (text) => {
  expect(found(text)).toEqual([]);
});

test.each([
  ['## Prosecution (2008)\n\nThere were :stat[cases]{period=2007}.', 'Prosecution', '2008'],
  ['## Prosecution in 2008\n\n- :stat[cases]{period=2007}', 'Prosecution', '2008'],
  ['## Prosecution {period=2008}\n\n> :stat[cases]{period=2007}', 'Prosecution', '2008'],
  ['## A (2007)\n\n### B {period=2006}\n\n:stat[cases]{period=2007}', 'A', '2006'],
  ['## A {period=2007-02}\n\n:stat[cases]{period=2007}', 'A', '2007-02'],
  ['## A {period=2009/..}\n\n:stat[ever]{period=../2008}', 'A', '2009/..'],
])('%j is a warning at the call', (text, section, period) => {
  const [first, ...others] = found(text);
  expect(others).toEqual([]);
  expect(first?.severity).toBe('warning');
  expect(first?.words).toMatch(/^:stat\[\w+\]\{period=[^}]+\}$/);
  expect(first?.message).toMatch(
    new RegExp(`its section “${section}” speaks of ${period.replace('/', '/')}\\.$`),
  );
  expect(first?.related).toHaveLength(2);
});
