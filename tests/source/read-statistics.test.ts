import { expect, test } from 'vitest';
import { readStatistics } from '../../src/source/registry/read-statistics.ts';
import { codes } from './temp-folder.ts';

const HEAD = 'id,period,kind,label,value,unit,reported,source,locator,estimate,audience,note';
const read = (text: string) => readStatistics({ file: 's.csv', text });
const rows = (...lines: string[]) => read([HEAD, ...lines].join('\n'));
const row = (changes: Record<string, string> = {}) => {
  const good = {
    id: 'convictions',
    period: '2007',
    kind: 'number',
    label: 'Convictions',
    value: '11',
    unit: 'convictions',
    reported: 'the courts',
    source: 'tip-2008',
    locator: 'p. 4',
    estimate: 'no',
    audience: '',
    note: 'As reported.',
  };
  return Object.values({ ...good, ...changes })
    .map((cell) => `"${cell}"`)
    .join(',');
};

test('a row becomes a statistic, cell by cell', () => {
  const { statistics, diagnostics, complete } = rows(row({ estimate: 'yes' }));
  expect(diagnostics).toEqual([]);
  expect(complete).toBe(true);
  expect(statistics).toHaveLength(1);
  expect(statistics[0]).toMatchObject({
    id: { value: 'convictions' },
    period: { value: '2007' },
    kind: 'number',
    label: { value: 'Convictions' },
    value: { value: '11' },
    unit: { value: 'convictions' },
    reported: { value: 'the courts' },
    source: { value: 'tip-2008' },
    locator: { value: 'p. 4' },
    estimate: true,
    note: { value: 'As reported.' },
  });
});

test('columns stand in any order, and those that say nothing may be left out', () => {
  const { statistics, diagnostics } = read(
    'value;id;period;unit;kind;source;label\n2,5;x;2007;people;category;a;b',
  );
  expect(diagnostics).toEqual([]);
  expect(statistics[0]).toMatchObject({ id: { value: 'x' }, value: { value: '2,5' } });
});

test('an empty file and one with a header row alone lack only what they lack', () => {
  expect(codes(read('').diagnostics)).toEqual(['statistics/missing-column']);
  expect(read('').complete).toBe(false);
  expect(rows().diagnostics).toEqual([]);
});

test.each([
  ['statistics/number', { value: '17,3' }, 'Write 17.3: with a decimal point, without separators.'],
  [
    'statistics/number',
    { value: '1 000 000' },
    'Write 1000000: with a decimal point, without separators.',
  ],
  [
    'statistics/number',
    { value: 'about 5' },
    'Write a number such as 17.3 or 1000000, and what else there is to say in other columns.',
  ],
  ['statistics/date', { kind: 'date', value: 'July 2002' }, 'Write 2002-07.'],
  ['statistics/date', { kind: 'date', value: '2002-13' }, 'Write 2002, 2002-07 or 2002-07-24.'],
  ['statistics/kind', { kind: 'numbr' }, 'Write one of number, date, category.'],
  ['statistics/kind', { kind: '' }, 'Write one of number, date, category.'],
  ['statistics/estimate', { estimate: 'true' }, 'Write “yes” or “no”.'],
  [
    'statistics/id',
    { id: 'two words' },
    'Write an id of letters, digits and hyphens, such as “victims-sheltered”.',
  ],
  ['period/edtf', { period: 'FY 2007' }, 'Write it as 2006, 2007-04, ../2008 or 2007-04/2008-03.'],
  ['statistics/empty-cell', { value: '' }, 'Fill in the cell in the column “value”.'],
  ['statistics/empty-cell', { label: '' }, 'Fill in the cell in the column “label”.'],
  ['statistics/empty-cell', { unit: '' }, 'Fill in the cell in the column “unit”.'],
  ['statistics/empty-cell', { source: '' }, 'Fill in the cell in the column “source”.'],
  [
    'audience/not-yet',
    { audience: 'police' },
    'Take the mark away, or the whole row if not everybody may see it.',
  ],
  [
    'text/control-character',
    { note: 'a\u0007b' },
    'Delete it, or write the character that was meant.',
  ],
])('%s: %o', (code, changes, help) => {
  const { statistics, diagnostics } = rows(row(changes));
  expect(diagnostics).toMatchObject([{ code, severity: 'error', help }]);
  // The row counts as being there: nothing else is to be blamed for its fault.
  expect(statistics).toHaveLength(1);
});

test.each(['2006', '2007-04', '2007-04-30', '../2008', '2007-04/2008-03', '2008/..'])(
  '%s is a period',
  (period) => {
    expect(rows(row({ period })).diagnostics).toEqual([]);
  },
);

test('a category needs no unit, and its value is free', () => {
  const changes = { kind: 'category', value: 'Tier 2 Watch List', unit: '' };
  expect(rows(row(changes)).diagnostics).toEqual([]);
});

test('a fault stands at its cell', () => {
  const text = `${HEAD}\n${row({ value: '17,3' })}`;
  const at = read(text).diagnostics[0]?.at;
  expect(text.slice(at?.start, at?.end)).toBe('"17,3"');
});

test('a row without id or period is no statistic', () => {
  expect(codes(rows(row({ id: '' })).diagnostics)).toEqual(['statistics/id']);
  expect(rows(row({ id: '' })).statistics).toEqual([]);
  expect(codes(rows(row({ period: '' })).diagnostics)).toEqual(['period/edtf']);
});

test('a key that is there twice is an error that names the first row, which counts', () => {
  const { diagnostics, statistics } = rows(row(), row({ value: '12' }), row({ period: '2006' }));
  expect(diagnostics).toMatchObject([
    {
      code: 'statistics/duplicate',
      message: '“convictions” has two rows for the period 2007.',
      related: [{ message: 'The first row is here.', at: { start: HEAD.length + 1 } }],
    },
  ]);
  expect(statistics.map(({ value }) => value.value)).toEqual(['11', '11']);
});

test('a row with too few or too many cells is an error, and still read', () => {
  const short = rows('convictions,2007,number,Convictions,11,convictions,,tip-2008');
  expect(short.diagnostics).toMatchObject([
    {
      code: 'statistics/row-length',
      message: 'This row has 8 cells, but the header row has 12.',
      help: 'Write a comma for each cell, empty ones too.',
    },
  ]);
  expect(short.statistics).toHaveLength(1);
  const long = rows(`${row()},more`);
  expect(codes(long.diagnostics)).toEqual(['statistics/row-length']);
  expect(long.diagnostics[0]?.help).toContain('into quotes');
});

test('a number with a comma is one error, though it shifts all cells behind it', () => {
  const { diagnostics, statistics } = rows(
    'convictions,2007,number,Convictions,17,3,convictions,,tip-2008,,no,,',
  );
  expect(codes(diagnostics)).toEqual(['statistics/row-length']);
  expect(statistics).toMatchObject([
    { id: { value: 'convictions' }, kind: 'number', value: { value: '' }, source: { value: '' } },
  ]);
});

test('an unknown column is an error with a near one named', () => {
  const { diagnostics } = read(`${HEAD},lable\n${row()},x`);
  expect(diagnostics).toMatchObject([
    {
      code: 'statistics/unknown-column',
      message: 'There is no column “lable”. Did you mean “label”?',
    },
  ]);
});

test('a column that is there twice or lacks is an error', () => {
  expect(codes(read(`${HEAD},id\n`).diagnostics)).toEqual(['statistics/same-column']);
  const { diagnostics } = read('id,period,kind,label,value,unit\n');
  expect(diagnostics).toMatchObject([
    { code: 'statistics/missing-column', message: 'The registry lacks the column source.' },
  ]);
});

test('all that is wrong is said at once', () => {
  const { diagnostics } = rows(
    row({ value: '17,3', estimate: 'maybe', kind: 'number' }),
    row({ id: '' }),
  );
  expect(codes(diagnostics)).toEqual(['statistics/estimate', 'statistics/number', 'statistics/id']);
});

test('more errors than one call takes arguments are all handed on', () => {
  const head = 'id,period,kind,label,value,unit,source';
  const { diagnostics } = read(`${head}\n${'a,2007,,,,,\n'.repeat(30_000)}`);
  // No kind, label, value or source, and all but the first are doubles.
  expect(diagnostics).toHaveLength(30_000 * 5 - 1);
});
