import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawChart } from '../../../src/layout/charts/draw-chart.ts';
import { leftEdge } from '../../../src/layout/charts/left-edge.ts';
import type { Chart, CountChart, TimelineChart } from '../../../src/model/chart.ts';
import { type DrawnWords, drawnWords } from '../../support/drawn-words.ts';
import { countGroup } from '../../support/pack-charts.ts';
import { ruler } from '../../support/ruler.ts';
import { institutionalTheme, quietTheme } from '../../support/theme.ts';

const name = fc
  .array(
    fc.constantFrom('Victims', 'given', 'shelter', 'of', 'Tier', 'investigations', 'Wirtschafts-'),
    {
      minLength: 1,
      maxLength: 7,
    },
  )
  .map((parts) => parts.join(' '));

const value = fc.oneof(
  fc.integer({ min: -50, max: 2000 }),
  fc.constant(0),
  fc.integer({ min: 0, max: 3_000_000 }),
);

const group = fc
  .record({
    label: name,
    first: fc.integer({ min: 1950, max: 2020 }),
    values: fc.array(value, { minLength: 1, maxLength: 9 }),
    step: fc.integer({ min: 1, max: 4 }),
  })
  .map(({ label, first, values, step }) => ({
    label,
    unit: '',
    points: values.map((number, index) => {
      const year = first + index * step;
      return { period: `${year}`, when: year, value: number, shown: number.toLocaleString('en') };
    }),
  }));

const counts: fc.Arbitrary<CountChart> = fc.record({
  type: fc.constant('counts'),
  kind: fc.constantFrom('comparison', 'bars', 'lines', 'dots'),
  groups: fc.array(group, { minLength: 1, maxLength: 6 }),
});

const timeline: fc.Arbitrary<TimelineChart> = fc
  .record({
    ranks: fc.uniqueArray(name, { minLength: 1, maxLength: 4 }),
    years: fc.uniqueArray(fc.integer({ min: 1950, max: 2023 }), { minLength: 1, maxLength: 12 }),
    seed: fc.nat(),
  })
  .map(({ ranks, years, seed }) => ({
    type: 'timeline',
    label: '',
    ranks,
    placements: years
      .toSorted((a, b) => a - b)
      .map((year) => ({
        period: `${year}`,
        when: year,
        rank: ranks[(year * seed) % ranks.length] ?? '',
      })),
  }));

const theme = fc.constantFrom(
  { theme: quietTheme(), width: 332.5 },
  { theme: institutionalTheme(), width: 482 },
  { theme: { ...quietTheme(), page: { ...quietTheme().page, axis: 0 } }, width: 332 },
);

describe('any chart in any theme', () => {
  it('writes each value, period and name', () => {
    fc.assert(
      fc.property(fc.oneof(counts, timeline), theme, (chart, { theme: look, width }) => {
        const drawn = drawnWords(drawChart(chart, look, ruler(), width)).map(({ words }) => words);
        const text = drawn.join(' ');
        for (const words of wordsOf(chart)) expect(text).toContain(words);
      }),
    );
  });

  it('lets no words stand on others, nor leave the drawing', () => {
    fc.assert(
      fc.property(fc.oneof(counts, timeline), theme, (chart, { theme: look, width }) => {
        const drawing = drawChart(chart, look, ruler(), width);
        const words = drawnWords(drawing);
        expect(
          words.filter((one) => words.some((other) => one !== other && touch(one, other))),
        ).toEqual([]);
        const edge = {
          left: leftEdge(drawing.items),
          right: width + 0.01,
          top: -1,
          bottom: drawing.height + 1,
        };
        expect(words.filter((one) => !within(one, edge))).toEqual([]);
        expect(edge.left).toBeGreaterThanOrEqual(-look.page.axis);
      }),
      { numRuns: 300 },
    );
  });
});

function wordsOf(chart: Chart): string[] {
  if (chart.type === 'timeline') {
    return [
      ...chart.ranks.flatMap((rank) => rank.split(' ')),
      ...chart.placements.map(({ period }) => period),
    ];
  }
  return chart.groups.flatMap(({ label, points }) => [
    ...label.split(' '),
    ...points.flatMap(({ period, shown }) => [period, shown]),
  ]);
}

function touch(one: DrawnWords, other: DrawnWords): boolean {
  const air = 0.1;
  return (
    one.left < other.right - air &&
    other.left < one.right - air &&
    one.top < other.bottom - air &&
    other.top < one.bottom - air
  );
}

function within(words: DrawnWords, edge: Omit<DrawnWords, 'words'>): boolean {
  return (
    words.left >= edge.left - 0.01 &&
    words.right <= edge.right &&
    words.top >= edge.top &&
    words.bottom <= edge.bottom
  );
}

describe('charts with much in them', () => {
  it.each([quietTheme(), institutionalTheme()])(
    'hold twelve counts on a page, in $name',
    (look) => {
      const groups = Array.from({ length: 12 }, (_, index) =>
        countGroup(`Count ${index}`, [2006, index * 1000], [2007, 500]),
      );
      const drawing = drawChart(
        { type: 'counts', kind: 'comparison', groups },
        look,
        ruler(),
        332.5,
      );
      expect(drawing.height).toBeLessThan(600);
      expect(drawnWords(drawing).map(({ words }) => words)).toContain('11000');
    },
  );

  it('cut no word of a name that fits into a line', () => {
    const label = 'Menschenhandelsermittlungsverfahren';
    const groups = [countGroup(label, [2006, 1], [2007, 2]), countGroup('B', [2006, 1])];
    for (const kind of ['comparison', 'bars', 'lines'] as const) {
      const drawing = drawChart({ type: 'counts', kind, groups }, quietTheme(), ruler(), 332.5);
      expect(drawnWords(drawing).map(({ words }) => words)).toContain(label);
    }
  });
});
