import { expect, test } from 'vitest';
import { countTable, timelineTable } from '../../../src/compose/statistics/chart-table.ts';
import { countChart, timelineChart } from '../../../src/compose/statistics/make-chart.ts';
import { english } from '../../../src/compose/words/english.ts';
import type { Contract } from '../../../src/model/contract.ts';
import type { PackTable } from '../../../src/model/pack-block.ts';
import { inlineText } from '../../../src/model/reading-text.ts';
import { statistic } from '../../support/statistic.ts';

const cases = { label: 'Court cases', unit: 'cases' };
const victims = { label: 'Sheltered victims', unit: 'victims' };
const counts = [
  [statistic('cases', '2007', '12', cases), statistic('cases', '2006', '1034', cases)],
  [statistic('victims', '2007', '-3', { ...victims, estimate: true })],
];

const placement = { kind: 'category', label: 'Placement' } as const;
const placements = [
  statistic('tier-2017', '2017', 'Tier 2', placement),
  statistic('tier-2010', '2010', 'Tier 2 Watch List', placement),
];
const ranked: Contract = {
  family: 'sample',
  kind: 'Report',
  strict: true,
  keys: [],
  requiredKeys: [],
  sections: [],
  figures: [],
  tables: [],
  statistics: [],
  ranks: [['Tier 1', 'Tier 2', 'Tier 2 Watch List', 'Tier 3']],
  at: { file: 'contract.yaml', start: 0, end: 0 },
};

test('counts are groups of points in time, named by their units where these differ', () => {
  expect(countChart('comparison', counts, english)).toEqual({
    type: 'counts',
    kind: 'comparison',
    groups: [
      {
        label: 'Cases',
        unit: 'cases',
        points: [
          { period: '2006', when: 2006, value: 1034, shown: '1,034' },
          { period: '2007', when: 2007, value: 12, shown: '12' },
        ],
      },
      {
        label: 'Victims',
        unit: 'victims',
        points: [{ period: '2007', when: 2007, value: -3, shown: 'about\u00A0−3' }],
      },
    ],
  });
});

test('counts keep their labels where a unit says less than what is counted', () => {
  const share = { label: 'Share of women', unit: 'percent' };
  const freed = { label: 'Victims repatriated', unit: 'victims' };
  const labels = (unlike: typeof share) =>
    countChart(
      'bars',
      [[statistic('cases', '2007', '12', cases)], [statistic('other', '2007', '3', unlike)]],
      english,
    ).groups.map(({ label }) => label);
  expect(labels(share)).toEqual(['Court cases', 'Share of women, percent']);
  expect(labels(freed)).toEqual(['Court cases', 'Victims repatriated']);
});

test('counts of one unit, and a count alone, are named by what they count', () => {
  const labels = (rows: typeof counts) =>
    countChart('bars', rows, english).groups.map(({ label }) => label);
  const second = [statistic('won', '2007', '1', { label: 'Cases won', unit: 'cases' })];
  expect(labels([...counts.slice(0, 1), second])).toEqual(['Court cases', 'Cases won']);
  expect(labels(counts.slice(0, 1))).toEqual(['Court cases']);
  const term = [[statistic('term', '2008', '5', { label: 'Prison term', unit: 'years' })]];
  expect(labels(term)).toEqual(['Prison term, years']);
});

test('a count without rows leaves no group', () => {
  expect(countChart('bars', [[], ...counts], english).groups).toHaveLength(2);
});

test('a timeline has the ranks from the best to the worst that occur, and no year between', () => {
  expect(timelineChart(placements, ranked, english)).toEqual({
    type: 'timeline',
    label: 'Placement',
    ranks: ['Tier\u00A02', 'Tier\u00A02 Watch List'],
    placements: [
      { period: '2010', when: 2010, rank: 'Tier\u00A02 Watch List' },
      { period: '2017', when: 2017, rank: 'Tier\u00A02' },
    ],
  });
});

test('ranks between the best and the worst that occur are shown, too', () => {
  const rows = [...placements.slice(0, 1), statistic('tier-2023', '2023', 'Tier 3', placement)];
  expect(timelineChart(rows, ranked, english).ranks).toEqual([
    'Tier\u00A02',
    'Tier\u00A02 Watch List',
    'Tier\u00A03',
  ]);
});

test('categories that no scale of the contract knows keep the order of the registry', () => {
  const { ranks } = timelineChart(placements, { ...ranked, ranks: [['A', 'B']] }, english);
  expect(ranks).toEqual(['Tier\u00A02', 'Tier\u00A02 Watch List']);
});

/** A table's rows, the head first, cells with their qualifiers. */
function cellsOf({ head, rows }: Pick<PackTable, 'head' | 'rows'>): string[][] {
  return [head, ...rows.map(({ cells }) => cells)].map((row) =>
    row.map(({ qualifier, content }) => `${qualifier} ${inlineText(content)}`.trim()),
  );
}

test('the data of counts are a row for each, named as in the chart, and a column for each period', () => {
  const second = [
    statistic('victims', '2006', '46', victims),
    statistic('victims', '2007', '35', { ...victims, estimate: true }),
  ];
  const table = countTable([...counts.slice(0, 1), second], english, ranked.at);
  expect(cellsOf(table)).toEqual([
    ['What it counts', '2006', '2007'],
    ['Cases', '1,034', '12'],
    ['Victims', '46', 'about 35'],
  ]);
  expect(table.alignments).toEqual(['left', 'right', 'right']);
});

test('where counts are not of the same periods there is a row for each value, and no hole', () => {
  expect(cellsOf(countTable(counts, english, ranked.at))).toEqual([
    ['What it counts', 'Period', 'Value'],
    ['Cases', '2006', '1,034'],
    ['Cases', '2007', '12'],
    ['Victims', '2007', 'about −3'],
  ]);
});

test('the data of a timeline are a row for each placement', () => {
  expect(cellsOf(timelineTable(placements, english, ranked.at))).toEqual([
    ['Period', 'Placement'],
    ['2010', 'Tier\u00A02 Watch List'],
    ['2017', 'Tier\u00A02'],
  ]);
});
