import { expect, test } from 'vitest';
import { oneCause } from '../../../src/diagnostics/one-cause.ts';
import { readStatistics } from '../../../src/source/registry/read-statistics.ts';
import { judge, judgeAll } from '../judge.ts';

const contract = `
statistics:
  - { id: cases, periods: [2006, 2007] }
  - { id: law }
ranks: [[Tier 1, Tier 2, Tier 3]]
`;
const rows = [
  'cases,2006,number,34,tip',
  'cases,2007,number,12,tip',
  'law,2002,date,2002-07,tip',
  'tier,2010,category,Tier 2,tip',
];
const sources = 'tip: The report.';
const text = 'In 2007 :stat[cases]{period=2007}, by the law of :stat[law], on :stat[tier].';
const good = { text, rows, sources, contract };

test('a brief with all that is demanded is left in peace', () => {
  expect(judgeAll(good)).toEqual([]);
});

test('a missing row belongs to the end of the last one', () => {
  const found = judge('statistic/required', { ...good, rows: rows.toSpliced(1, 1) });
  const [first, ...others] = found;
  expect(others).toEqual([]);
  expect(first).toMatchObject({
    severity: 'error',
    message: 'The statistic “cases” for 2007 is missing. It is there for 2006.',
    help: 'Add a row “cases,2007,…” to the registry.',
    about: 'statistic:cases@2007',
    at: { file: 'statistics.csv' },
  });
  const csv = [
    'id,period,kind,value,source,label,unit',
    ...rows.toSpliced(1, 1).map((row) => `${row},Label,unit`),
  ];
  expect(first?.at.start).toBe(csv.join('\n').length);
});

test('a row whose period cannot be read is no missing row', () => {
  const misdated = rows.map((row) => row.replace('law,2002', 'law,2002-13'));
  const demands = contract.replace('{ id: law }', '{ id: law, periods: [2002] }');
  const found = judge('statistic/required', { ...good, rows: misdated, contract: demands });
  expect(found).toMatchObject([
    {
      message: 'The statistic “law” for 2002 is missing.',
      follows: 'statistic:law',
    },
  ]);
  const { diagnostics } = readStatistics({
    file: 'statistics.csv',
    text: 'id,period,kind,label,value,unit,source\nlaw,2002-13,date,Law,2002-07,,tip',
  });
  expect(oneCause([...found, ...diagnostics])).toMatchObject([{ code: 'period/edtf' }]);
});

test('a statistic of which any period will do is missing when it has none', () => {
  expect(judge('statistic/required', { ...good, rows: rows.toSpliced(2, 1) })).toMatchObject([
    { message: 'The statistic “law” is missing.', about: 'statistic:law' },
  ]);
});

test('a misnamed row is guessed at, a demanded one never', () => {
  const misnamed = rows.map((row) => row.replace('law', 'laws'));
  expect(judge('statistic/required', { ...good, rows: misnamed })).toMatchObject([
    { message: 'The statistic “law” is missing. Did you mean “laws”?' },
  ]);
});

test('without a registry one thing is wrong, where it would begin', () => {
  const all = judge('statistic/required', { ...good, rows: [] });
  expect(all).toHaveLength(4);
  expect(oneCause(all)).toMatchObject([
    {
      message: 'The brief has no statistics, but the contract demands 3.',
      at: { file: 'statistics.csv', start: 0, end: 0 },
      related: { length: 3 },
    },
  ]);
});

test('in a registry that could not be read nothing is missed', () => {
  const unread = { ...good, rows: [], unread: ['statistics'] as const };
  expect(judgeAll(unread)).toEqual([]);
});

test('a call of what is not there follows from it', () => {
  const brief = { ...good, text: ':stat[case]{period=2007} and :stat[cases]{period=2009}' };
  expect(judge('statistic/unknown', brief)).toMatchObject([
    {
      message: 'There is no statistic “case” in the registry. Did you mean “cases”?',
      words: ':stat[case]{period=2007}',
      about: 'statistic:case',
      consequence: true,
    },
    {
      message: 'The statistic “cases” has no row for 2009; it has 2006, 2007.',
      about: 'statistic:cases@2009',
      consequence: true,
    },
  ]);
});

test('notes and captions call statistics like the text does', () => {
  const note = 'Text[^n]\n\n[^n]: :stat[none]';
  const caption = ':::table[:stat[none]]{#t}\n| A |\n| --- |\n| :stat[none] |\n:::';
  expect(judge('statistic/unknown', { ...good, text: note })).toHaveLength(1);
  expect(judge('statistic/unknown', { ...good, text: caption })).toHaveLength(2);
});

test('where there are several periods a call names one', () => {
  expect(
    judge('statistic/period-needed', { ...good, text: 'Of :stat[cases] some.' }),
  ).toMatchObject([
    {
      message: '“cases” has several periods (2006, 2007), and this call names none.',
      help: 'Write “:stat[cases]{period=2006}”, or another of its periods.',
      words: ':stat[cases]',
    },
  ]);
});

test('a source that is not listed is an error at each of its ids, not at each row', () => {
  const other = [...rows, 'a,2007,number,1,tpi', 'b,2007,number,1,tpi', 'c,2007,number,1,none'];
  expect(judge('statistic/source', { ...good, rows: other })).toMatchObject([
    {
      message: 'The source “tpi” of “a” is not in sources.yaml. Did you mean “tip”?',
      words: 'tpi',
      about: 'source:tpi',
    },
    { about: 'source:tpi', consequence: true },
    { message: 'The source “none” of “c” is not in sources.yaml.', about: 'source:none' },
  ]);
});

test('without any sources one thing is wrong', () => {
  const found = judge('statistic/source', { ...good, sources: '' });
  expect(found).toHaveLength(4);
  expect(found.filter(({ consequence }) => consequence === undefined)).toHaveLength(1);
  expect(judge('statistic/source', { ...good, sources: '', unread: ['sources'] })).toEqual([]);
});

test('a category that is no rank is an error with a near one named', () => {
  const other = rows.map((row) => row.replace('Tier 2', 'Teir 2'));
  expect(judge('statistic/rank', { ...good, rows: other })).toMatchObject([
    {
      message:
        '“Teir 2”, the value of “tier”, is none of the ranks of the contract. Did you mean “Tier 2”?',
      help: 'Write one of Tier 1, Tier 2, Tier 3.',
      words: 'Teir 2',
    },
  ]);
});

test('where the contract orders no ranks, categories are free', () => {
  const other = rows.map((row) => row.replace('Tier 2', 'whatever'));
  expect(judge('statistic/rank', { ...good, contract: '', rows: other })).toEqual([]);
});
