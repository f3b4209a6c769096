import { expect, it } from 'vitest';
import type { PackBlock, PackTable } from '../../../src/model/pack-block.ts';
import { checkDocx } from '../../../src/render/docx/limits.ts';
import { cell, list, nowhere, packOf } from '../../support/pack-nodes.ts';

function wide(columns: number, start = 0): PackTable {
  return {
    type: 'table',
    description: '',
    style: 'data',
    alignments: [],
    head: Array.from({ length: columns }, () => cell('x')),
    rows: [],
    below: [],
    at: { ...nowhere, start },
  };
}

it('accepts a table of 63 columns', () => {
  expect(checkDocx(packOf([wide(63)]))).toEqual([]);
});

it('names each table of more columns at its place, in lists and in notes too', () => {
  const inList: PackBlock = list([[wide(64, 7)]]);
  const note = { anchor: 'n', number: '1', blocks: [wide(100, 9)], at: nowhere };
  const pack = packOf([inList], { notes: new Map([['n', note]]) });
  expect(checkDocx(pack)).toEqual([
    {
      code: 'docx/too-many-columns',
      severity: 'error',
      message: 'This table has 64 columns; Word opens tables of at most 63.',
      help: 'Split the table, or build the other formats alone with “--format pdf,md”.',
      at: { ...nowhere, start: 7 },
    },
    expect.objectContaining({ at: { ...nowhere, start: 9 } }),
  ]);
});
