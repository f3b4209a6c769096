import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCsv } from '../../src/source/registry/read-csv.ts';

const read = (text: string) => readCsv({ file: 's.csv', text });
const values = (text: string) =>
  read(text).rows.map(({ cells }) => cells.map(({ value }) => value));

test('commas or semicolons separate cells, as the header row shows', () => {
  expect(values('a,b\n1;2,3')).toEqual([
    ['a', 'b'],
    ['1;2', '3'],
  ]);
  expect(values('a;b\n1,2;3')).toEqual([
    ['a', 'b'],
    ['1,2', '3'],
  ]);
});

test.each(['\n', '\r\n', '\r'])('rows end with %j, the last one with or without it', (end) => {
  expect(values(`a,b${end}1,2${end}`)).toEqual([
    ['a', 'b'],
    ['1', '2'],
  ]);
  expect(values(`a,b${end}1,2`)).toEqual([
    ['a', 'b'],
    ['1', '2'],
  ]);
});

test('a quoted cell holds separators, line ends and doubled quotes', () => {
  expect(values('a,b\n"1,2","say ""no""\nagain"')).toEqual([
    ['a', 'b'],
    ['1,2', 'say "no"\nagain'],
  ]);
});

test('white space round a cell is no part of it, inside quotes it is', () => {
  expect(values('a,b\n  x  , " y "')).toEqual([
    ['a', 'b'],
    ['x', ' y '],
  ]);
});

test('rows without any text are left out', () => {
  expect(values('a,b\n\n,\n  \n1,2\n\n')).toEqual([
    ['a', 'b'],
    ['1', '2'],
  ]);
});

test('every cell knows its place, and every row its own', () => {
  const text = 'a,b\n x ,"y,z"\n';
  const [, row] = read(text).rows;
  const slice = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  expect(row?.cells.map(({ at }) => slice(at))).toEqual(['x', '"y,z"']);
  expect(row && slice(row.at)).toBe(' x ,"y,z"');
});

test('a quote that nothing closes is an error, and the rest is not known', () => {
  const { complete, diagnostics } = read('a,b\n1,"2\n3,4\n');
  expect(complete).toBe(false);
  expect(diagnostics).toMatchObject([
    { code: 'statistics/unclosed-quote', at: { start: 6, end: 7 } },
  ]);
});

test('text behind a closing quote is an error at its place', () => {
  const { complete, diagnostics } = read('a,b\n"x" y,2');
  expect(complete).toBe(true);
  expect(diagnostics).toMatchObject([{ code: 'statistics/stray-quote', at: { start: 6, end: 9 } }]);
});

test('a quote inside a cell without quotes is that character', () => {
  expect(values('a\nso-called "slavery"')).toEqual([['a'], ['so-called "slavery"']]);
});

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

test('any table that is written by the standard is read back', () => {
  const cell = fc.string({ unit: fc.constantFrom('a', 'é', ',', ';', '"', '\n', '\r', ' ') });
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { maxLength: 8 }), (rows) => {
      const lines = rows.map((row) => row.map(quoted).join(','));
      const expected = rows.filter((row) => row.some((text) => text !== ''));
      expect(values(['x,y', ...lines].join('\r\n'))).toEqual([['x', 'y'], ...expected]);
    }),
  );
});

test('a hundred thousand rows are read in one pass', () => {
  const { rows } = read(`a,b\n${'1,"2"\n'.repeat(100_000)}`);
  expect(rows).toHaveLength(100_001);
});
