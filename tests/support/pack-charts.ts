import type { Chart, ChartGroup, CountChart, TimelineChart } from '../../src/model/chart.ts';
import type { PackFigure, PackTable } from '../../src/model/pack-block.ts';
import { caption, cell, nowhere, sourceLine } from './pack-nodes.ts';

/** Three counts in two years: a comparison. */
export const lawChart: CountChart = {
  type: 'counts',
  kind: 'comparison',
  groups: [
    countGroup('Investigations', [2006, 34], [2007, 12]),
    countGroup('Prosecutions', [2006, 34], [2007, 19]),
    countGroup('Convictions', [2006, 52], [2007, 11]),
  ],
};

/** Placements known for three years of fourteen. */
export const tierChart: TimelineChart = {
  type: 'timeline',
  label: 'Tier placement',
  ranks: ['Tier 2', 'Tier 2 Watch List'],
  placements: [
    { period: '2010', when: 2010, rank: 'Tier 2 Watch List' },
    { period: '2017', when: 2017, rank: 'Tier 2' },
    { period: '2023', when: 2023, rank: 'Tier 2' },
  ],
};

/** Both charts as figures 1 and 2, with their data. */
export function richCharts(): PackFigure[] {
  const law = chartFigure('law', lawChart, [
    ['Count', '2006', '2007'],
    ['Investigations', '34', '12'],
    ['Prosecutions', '34', '19'],
    ['Convictions', '52', '11'],
  ]);
  const tiers = chartFigure('tiers', tierChart, [
    ['Year', 'Placement'],
    ['2010', 'Tier 2 Watch List'],
    ['2017', 'Tier 2'],
    ['2023', 'Tier 2'],
  ]);
  return [
    {
      ...law,
      caption: caption('Figure', '1', 'Enforcement fell on all three counts.'),
      alt: 'Three panels; every count is lower in 2007 than in 2006.',
      below: [sourceLine('Source: report 2008.')],
    },
    {
      ...tiers,
      caption: caption('Figure', '2', 'Tier 2 in 2017 and in 2023.'),
      alt: 'A band with three known years.',
    },
  ];
}

/** A count with a value for each of some years. */
export function countGroup(label: string, ...values: readonly [number, number][]): ChartGroup {
  const points = values.map(([year, value]) => ({
    period: String(year),
    when: year,
    value,
    shown: String(value),
  }));
  return { label, unit: label.toLowerCase(), points };
}

function chartFigure(anchor: string, content: Chart, rows: readonly string[][]): PackFigure {
  return {
    type: 'figure',
    caption: caption('Figure', '1', ''),
    alt: '',
    content,
    data: dataTable(rows),
    below: [],
    anchor,
    at: nowhere,
  };
}

function dataTable([head = [], ...rows]: readonly string[][]): PackTable {
  return {
    type: 'table',
    description: 'The chart’s data.',
    style: 'data',
    alignments: head.map((_, index) => (index === 0 ? 'left' : 'right')),
    head: head.map((value) => cell(value)),
    rows: rows.map((row) => ({ cells: row.map((value) => cell(value)), opensGroup: false })),
    below: [],
    at: nowhere,
  };
}
