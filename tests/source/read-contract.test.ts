import { expect, test } from 'vitest';
import { readContract } from '../../src/source/family/read-contract.ts';
import { codes } from './temp-folder.ts';

const read = (text: string) => readContract('reports', { file: 'contract.yaml', text });

test('a contract says what a brief must contain', () => {
  const { value, diagnostics } = read(`
kind: Report
keys: [based-on]
required-keys: [title, based-on]
sections:
  - id: summary
    headings: [Summary, Abstract]
    words: { least: 10, most: 120 }
  - { id: annex, headings: [Annex], optional: true }
figures: [one, { id: two, section: summary }]
tables: [three]
statistics:
  - { id: cases, periods: [2006, 2007-04, ../2008], group: Law }
  - { id: people }
ranks: [[Tier 1, Tier 2], [high, low]]
`);
  expect(diagnostics).toEqual([]);
  expect(value).toMatchObject({
    family: 'reports',
    kind: 'Report',
    strict: true,
    keys: ['based-on'],
    requiredKeys: [{ value: 'title' }, { value: 'based-on' }],
    sections: [
      {
        id: 'summary',
        headings: ['Summary', 'Abstract'],
        optional: false,
        leastWords: 10,
        mostWords: 120,
      },
      { id: 'annex', headings: ['Annex'], optional: true },
    ],
    figures: [{ value: 'one' }, { value: 'two', section: 'summary' }],
    tables: [{ value: 'three' }],
    statistics: [
      { id: 'cases', periods: ['2006', '2007-04', '../2008'], group: 'Law' },
      { id: 'people', periods: [], group: '' },
    ],
    ranks: [
      ['Tier 1', 'Tier 2'],
      ['high', 'low'],
    ],
  });
});

test('a contract that demands nothing is whole', () => {
  expect(read('kind: Document\nstrict: false').value).toMatchObject({
    strict: false,
    sections: [],
    figures: [],
    tables: [],
    statistics: [],
    ranks: [],
  });
});

test.each([
  ['', 'yaml/value'],
  ['strict: true', 'yaml/missing-key'],
  ['kind: A\nsection: []', 'yaml/unknown-key'],
  ['kind: A\nstrict: maybe', 'yaml/value'],
  ['kind: A\nsections: [{ id: a }]', 'yaml/missing-key'],
  ['kind: A\nsections: [{ id: a, headings: [A], words: { min: 3 } }]', 'yaml/unknown-key'],
  ['kind: A\nsections: [{ id: a, headings: [] }]', 'contract/impossible'],
  [
    'kind: A\nsections: [{ id: a, headings: [A] }, { id: a, headings: [B] }]',
    'contract/impossible',
  ],
  [
    'kind: A\nsections: [{ id: a, headings: [A] }, { id: b, headings: [a] }]',
    'contract/impossible',
  ],
  [
    'kind: A\nsections: [{ id: a, headings: [A], words: { least: 9, most: 8 } }]',
    'contract/impossible',
  ],
  ['kind: A\nstatistics: [{ id: a, periods: [FY2007] }]', 'contract/impossible'],
  ['kind: A\nstatistics: [{ id: a }, { id: a }]', 'contract/impossible'],
  ['kind: A\nfigures: [a, a]', 'contract/impossible'],
  ['kind: A\nfigures: [{ id: a, section: b }]', 'contract/impossible'],
  ['kind: A\nrequired-keys: [sponsor]', 'contract/impossible'],
])('%j is a fault of the setup', (text, code) => {
  const { value, diagnostics } = read(text);
  expect(value).toBeUndefined();
  expect(codes(diagnostics)).toEqual([code]);
  expect(diagnostics[0]).toMatchObject({ severity: 'error', fault: 'setup' });
});
