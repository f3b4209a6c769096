import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Chart } from '../../../src/model/chart.ts';
import type { PackFigure } from '../../../src/model/pack-block.ts';
import { renderDocx } from '../../../src/render/docx/render-docx.ts';
import { lawChart, tierChart } from '../../support/pack-charts.ts';
import { caption, nowhere, packOf } from '../../support/pack-nodes.ts';
import { found } from './open-docx.ts';

function figure(content: Chart): PackFigure {
  return {
    type: 'figure',
    caption: caption('Figure', '1', 'C.'),
    alt: 'What it “shows” & says',
    content,
    below: [],
    anchor: 'f',
    at: nowhere,
  };
}

/** A chart's part, its workbook's cells by their places, and the document. */
async function drawn(chart: Chart) {
  const files = unzipSync(await renderDocx(packOf([figure(chart)], { lang: 'tg' }), new Map()));
  const workbook = unzipSync(files['word/embeddings/workbook1.xlsx'] ?? new Uint8Array());
  return {
    chart: textOf(files, 'word/charts/chart1.xml'),
    cells: cellsOf(
      textOf(workbook, 'xl/worksheets/sheet1.xml'),
      textOf(workbook, 'xl/sharedStrings.xml'),
    ),
    document: textOf(files, 'word/document.xml'),
  };
}

function textOf(files: Readonly<Record<string, Uint8Array>>, name: string): string {
  return strFromU8(files[name] ?? new Uint8Array());
}

function cellsOf(sheet: string, strings: string): Record<string, string> {
  const shared = found(strings, /<t[^>]*>([^<]*)<\/t>/g);
  const cells = Array.from(
    sheet.matchAll(/<c r="(\w+)"( t="s")?><v>([^<]*)<\/v><\/c>/g),
    ([, place = '', isText, value = '']) =>
      [place, isText === undefined ? value : (shared[Number(value)] ?? '')] as const,
  );
  return Object.fromEntries(cells);
}

/** Every value that the chart keeps must be what its workbook has in that place. */
function cachedCells(chart: string): Record<string, string> {
  const cached: Record<string, string> = {};
  const ranges = chart.matchAll(
    /<c:f>Sheet1!\$([A-Z])\$(\d+)(?::[^<]*)?<\/c:f>(.*?)<\/c:(?:str|num)Cache>/g,
  );
  for (const [, column = '', row = '', cache = ''] of ranges) {
    for (const [, index, value = ''] of cache.matchAll(/<c:pt idx="(\d+)"><c:v>([^<]*)/g)) {
      cached[`${column}${Number(row) + Number(index)}`] = value;
    }
  }
  return cached;
}

describe('a comparison', () => {
  it('is bars in Word’s own chart, whose workbook has what it shows', async () => {
    const { chart, cells } = await drawn(lawChart);
    expect(chart).toContain('<c:barDir val="bar"/>');
    expect(cells).toEqual({
      B1: '2006',
      C1: '2007',
      A2: 'Investigations',
      B2: '34',
      C2: '12',
      A3: 'Prosecutions',
      B3: '34',
      C3: '19',
      A4: 'Convictions',
      B4: '52',
      C4: '11',
    });
    expect(cachedCells(chart)).toEqual(cells);
  });

  it('begins at zero and says each value at its bar', async () => {
    const { chart } = await drawn(lawChart);
    expect(chart).toMatch(/<c:valAx>.*<c:min val="0"\/>/);
    expect(found(chart, /<c:showVal val="1"\/>/g).length).toBeGreaterThan(1);
  });

  it('says “about” where the value is an estimate', async () => {
    const points = [{ period: '2010', when: 2010, value: 1e6, shown: 'about 1 million' }];
    const group = { label: 'Citizens abroad', unit: 'citizens', points };
    const { chart, cells } = await drawn({ type: 'counts', kind: 'bars', groups: [group] });
    expect(chart).toContain('<a:t>about 1 million</a:t>');
    expect(cells).toEqual({ A2: '2010', B1: 'Citizens abroad', B2: '1000000' });
  });

  it('leaves a gap where a period has no value', async () => {
    const [first, ...others] = lawChart.groups;
    const groups =
      first === undefined ? [] : [{ ...first, points: first.points.slice(1) }, ...others];
    const { cells } = await drawn({ ...lawChart, groups });
    expect([cells['B1'], cells['C1'], cells['B2'], cells['C2']]).toEqual([
      '2006',
      '2007',
      undefined,
      '12',
    ]);
  });
});

describe('a timeline', () => {
  it('marks known placements alone, with their ranks and years', async () => {
    const { chart } = await drawn(tierChart);
    expect(chart).toContain('<c:scatterChart>');
    expect(found(chart, /<c:tx><c:strRef>.*?<c:v>([^<]*)/g)).toEqual([
      'Tier 2',
      'Tier 2 Watch List',
    ]);
    expect(found(chart, /<a:t>([^<]*)<\/a:t>/g)).toEqual([
      'Tier 2, 2017',
      'Tier 2, 2023',
      'Tier 2 Watch List, 2010',
    ]);
    expect(found(chart, /<c:spPr><a:ln w="25400" cap="rnd">(<a:noFill\/>)/g)).toHaveLength(2);
  });

  it('sets rank and year in two lines where many placements leave no room for one', async () => {
    const { placements } = tierChart;
    const many = [...placements, ...placements.map((one) => ({ ...one, when: one.when + 1 }))];
    const { chart } = await drawn({ ...tierChart, placements: many });
    expect(found(chart, /<a:t>([^<]*)<\/a:t>/g).slice(0, 2)).toEqual(['Tier 2', '2017']);
  });

  it('has in its workbook what it shows', async () => {
    const { chart, cells } = await drawn(tierChart);
    expect(cachedCells(chart)).toEqual(
      expect.objectContaining({ A2: '2017', A3: '2023', B1: 'Tier 2' }),
    );
    expect(
      Object.entries(cachedCells(chart)).filter(([place, value]) => cells[place] !== value),
    ).toEqual([]);
  });
});

it('says in words what a chart shows, and in the language of the pack', async () => {
  const { chart, document } = await drawn(lawChart);
  expect(document).toContain('descr="What it “shows” &#38; says"');
  expect(chart).toContain('<c:lang val="tg"/>');
  expect(chart).not.toContain('en-US');
});

it.each(['lines', 'dots', 'bars', 'comparison'] as const)(
  'draws %s of every shape',
  async (kind) => {
    const points = [1, 2, 3, 4].map((year) => ({
      period: `200${year}`,
      when: 2000 + year,
      value: year === 3 ? -2 : year,
      shown: String(year),
    }));
    const groups = ['a', 'b'].map((label) => ({ label, unit: 'cases', points }));
    const { chart } = await drawn({ type: 'counts', kind, groups });
    expect(cachedCells(chart)['B1']).toBe('a');
    const lone = await drawn({
      type: 'counts',
      kind,
      groups: [{ label: 'x', unit: 'y', points: points.slice(0, 1) }],
    });
    expect(cachedCells(lone.chart)['B1']).toBe('x');
  },
);
