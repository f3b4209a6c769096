import { expect, test } from 'vitest';
import { judge, judgeAll } from '../judge.ts';

const contract = `
sections: [{ id: law, headings: [Law] }, { id: other, headings: [Other] }]
figures: [{ id: fall, section: law }, map]
tables: [{ id: routes, section: other }]
ranks: [[Tier 1, Tier 2], [high, low]]
`;
const rows = [
  'cases,2006,number,34,tip',
  'cases,2007,number,12,tip',
  'people,2006,number,5,tip',
  'people,2007,number,4,tip',
  'people,2008,number,3,tip',
  'law,2002,date,2002-07,tip',
  'tier,2010,category,Tier 2,tip',
  'risk,2010,category,high,tip',
];
const sources = 'tip: The report.';
const chart = '::chart[It fell.]{#fall kind=comparison statistics="cases" alt="From 34 to 12."}';
const table = ':::table[Routes.]{#routes}\n| A |\n| --- |\n| B |\n:::';
const map = '::figure[A map.]{#map src="map.png" alt="A map."}';
const text = `## Law\n\nText.\n\n${chart}\n\n${map}\n\n## Other\n\nText.\n\n${table}\n`;
const good = { text, rows, sources, contract };

test('a brief with its figures and tables is left in peace', () => {
  expect(judgeAll(good)).toEqual([]);
});

test('a missing figure belongs to the end of its section, and goes with it', () => {
  const without = text.replace(`${chart}\n\n`, '');
  const end = without.indexOf(map) + map.length;
  expect(judge('figure/required', { ...good, text: without })).toMatchObject([
    {
      severity: 'error',
      message: 'The figure “fall” is missing.',
      at: { start: end, end },
      about: 'figure:fall',
      follows: 'section:law',
    },
  ]);
});

test('a missing figure without a section belongs to the end of the text', () => {
  const without = text.replace(map, '');
  expect(judge('figure/required', { ...good, text: without })).toMatchObject([
    { message: 'The figure “map” is missing.', at: { start: without.length } },
  ]);
});

test('a figure with a near id is guessed at', () => {
  const found = judge('figure/required', { ...good, text: text.replace('#fall', '#falls') });
  expect(found[0]?.message).toBe('The figure “fall” is missing. Did you mean “falls”?');
});

test('a table is no figure, and a figure no table', () => {
  const swapped = text.replace('#routes', '#x').replace('#map', '#routes');
  expect(judge('table/required', { ...good, text: swapped })).toMatchObject([
    { message: 'The table “routes” is missing.', follows: 'section:other' },
  ]);
});

const kindOf = (kind: string, statistics: string, periods = '') =>
  text.replace(
    'kind=comparison statistics="cases"',
    `kind=${kind} statistics="${statistics}"${periods}`,
  );
const messagesOf = (changed: string) =>
  judge('figure/data', { ...good, text: changed }).map(({ message }) => message);

test.each([
  ['comparison', 'cases people', ' periods="2006 2007"'],
  ['bars', 'cases people', ''],
  ['lines', 'people', ''],
  ['dots', 'cases', ' periods="2007"'],
  ['timeline', 'tier', ''],
])('a chart of the kind %s draws “%s”%s', (kind, statistics, periods) => {
  expect(messagesOf(kindOf(kind, statistics, periods))).toEqual([]);
});

test.each([
  [
    'comparison',
    'case',
    '',
    ['There is no statistic “case” in the registry. Did you mean “cases”?'],
  ],
  [
    'comparison',
    'cases',
    ' periods="2006 2009"',
    ['The statistic “cases” has no row for 2009; it has 2006, 2007.'],
  ],
  ['comparison', 'people', '', ['A comparison is of two periods, but “people” has 3 here.']],
  [
    'comparison',
    'cases',
    ' periods="2006"',
    ['A comparison is of two periods, but “cases” has 1 here.'],
  ],
  ['bars', 'law', '', ['A chart of the kind “bars” cannot draw “law”, which is a date.']],
  ['lines', 'tier', '', ['A chart of the kind “lines” cannot draw “tier”, which is a category.']],
  [
    'timeline',
    'cases',
    '',
    ['A chart of the kind “timeline” cannot draw “cases”, which is a number.'],
  ],
])('a chart of the kind %s cannot draw “%s”%s', (kind, statistics, periods, expected) => {
  expect(messagesOf(kindOf(kind, statistics, periods))).toEqual(expected);
});

test('placements of two scales have no order', () => {
  expect(judge('figure/ranks', { ...good, text: kindOf('timeline', 'tier risk') })).toMatchObject([
    {
      severity: 'error',
      message: 'The placements of this timeline are not of one scale of the contract.',
    },
  ]);
});

test('where there are no scales a timeline is drawn all the same, with a warning', () => {
  const found = judgeAll({ text: kindOf('timeline', 'tier'), rows, sources, strict: false });
  expect(found.filter(({ code }) => code.startsWith('figure/'))).toMatchObject([
    {
      code: 'figure/ranks',
      severity: 'warning',
      message:
        'The placements of this timeline are not of one scale of the contract. ' +
        'They are drawn in the order in which the registry names them.',
    },
  ]);
});

test('a timeline with a value that is no rank is reported at its row alone', () => {
  const other = rows.map((row) => row.replace('Tier 2', 'Tier 9'));
  const found = judgeAll({ ...good, text: kindOf('timeline', 'tier'), rows: other });
  expect(found.map(({ code }) => code)).toEqual(['statistic/rank']);
});

test('what a chart lacks follows from the registry', () => {
  const found = judge('figure/data', { ...good, rows: rows.toSpliced(0, 1) });
  expect(found).toMatchObject([{ follows: 'statistic:cases' }]);
  const named = kindOf('comparison', 'cases', ' periods="2006 2007"');
  expect(judge('figure/data', { ...good, text: named, rows: rows.toSpliced(0, 1) })).toMatchObject([
    { about: 'statistic:cases@2006', consequence: true, words: '2006' },
  ]);
});

test('who does not see a chart or a picture is told what it shows', () => {
  const silent = text.replace(' alt="From 34 to 12."', '').replace(' alt="A map."', '');
  expect(judge('figure/alt', { ...good, text: `${silent}\n![](a.png)\n` })).toMatchObject([
    { severity: 'error', message: 'The chart “fall” has no text for those who do not see it.' },
    {
      severity: 'error',
      message: 'The picture “map.png” has no text for those who do not see it.',
    },
    { severity: 'error', words: '![](a.png)' },
  ]);
  expect(judge('figure/alt', { text: '![](a.png)', strict: false })).toMatchObject([
    { severity: 'warning' },
  ]);
});
