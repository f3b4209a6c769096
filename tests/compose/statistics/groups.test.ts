import { expect, test } from 'vitest';
import { groupsOf } from '../../../src/compose/statistics/groups.ts';
import { english } from '../../../src/compose/words/english.ts';
import type { Contract } from '../../../src/model/contract.ts';
import { statistic } from '../../support/statistic.ts';

const at = { file: 'contract.yaml', start: 0, end: 0 };
const demand = (id: string, group: string) => ({ id, periods: [], group, at });
const contract = (...statistics: Contract['statistics'][number][]): Contract => ({
  family: 'sample',
  kind: 'Report',
  strict: true,
  keys: [],
  requiredKeys: [],
  sections: [],
  figures: [],
  tables: [],
  statistics,
  ranks: [],
  at,
});

const rows = [
  statistic('extra', '2008', '1'),
  statistic('b', '2008', '2'),
  statistic('a', '2006', '3'),
  statistic('a', '2007', '4'),
];

function grouped(one: Contract) {
  return groupsOf(rows, one, english).map(({ name, rows: members }) => [
    name,
    ...members.map(({ id, period }) => `${id.value} ${period.value}`),
  ]);
}

test('rows stand in the order of the contract, periods in that of the registry', () => {
  expect(
    grouped(contract(demand('a', 'Law'), demand('b', 'Law'), demand('extra', 'Else'))),
  ).toEqual([
    ['Law', 'a 2006', 'a 2007', 'b 2008'],
    ['Else', 'extra 2008'],
  ]);
});

test('rows that the contract does not know come last, and none is lost', () => {
  expect(grouped(contract(demand('b', 'Second'), demand('a', 'First')))).toEqual([
    ['Second', 'b 2008'],
    ['First', 'a 2006', 'a 2007'],
    ['Other', 'extra 2008'],
  ]);
});

test('without demands there is one group without a name', () => {
  expect(grouped(contract())).toEqual([['', 'extra 2008', 'b 2008', 'a 2006', 'a 2007']]);
});
