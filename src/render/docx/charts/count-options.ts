import type { ChartPointLabel, ChartRunOptions } from 'docx/charts';
import type { ChartGroup, ChartPoint, CountChart } from '../../../model/chart.ts';
import type { Theme } from '../../../model/theme.ts';
import { hex } from '../units.ts';
import { chartFont } from './chart-fonts.ts';
import { gridOf } from './grid.ts';

/** Bars from zero, each with its value at its end. */
export function barOptions(chart: CountChart, theme: Theme): ChartRunOptions {
  const grid = gridOf(chart);
  const { barHeight, barGap, groupGap } = theme.parts.charts;
  return {
    type: 'bar',
    categories: [...grid.categories],
    series: grid.series.map(({ name, points }, index) => {
      const isLast = index === grid.series.length - 1;
      return {
        name,
        values: points.map((point) => point?.value ?? null),
        color: seriesColour(theme, grid.series.length - 1 - index),
        pointLabels: points.map((point) => labelOf(point, theme, isLast)),
      };
    }),
    gapWidth: percent(groupGap, barHeight),
    overlap: -percent(barGap, barHeight),
    categoryAxis: { reverseOrder: true, font: chartFont(theme, 'chartLabel') },
    valueAxis: { minimum: lowest(chart), ...HIDDEN },
    dataLabels: { value: true, position: 'outsideEnd', font: chartFont(theme, 'chartValue') },
    legend: legendOf(grid.series, 'right', theme),
  };
}

/** Points over time, on a scale of years; joined only where the chart's kind joins them. */
export function timeOptions(chart: CountChart, theme: Theme): ChartRunOptions {
  return {
    type: 'scatter',
    lines: chart.kind === 'lines' ? 'straight' : 'none',
    markers: { shape: 'circle', size: MARKER },
    series: chart.groups.map((group, index) => ({
      name: group.label,
      points: group.points.map(({ when, value }) => ({ x: when, y: value })),
      color: seriesColour(theme, index),
      pointLabels: group.points.map((point) => labelOf(point, theme, false)),
    })),
    xAxis: { gridlines: false, numberFormat: '0', font: chartFont(theme, 'chartPeriod') },
    yAxis: { minimum: lowest(chart), ...HIDDEN },
    dataLabels: { value: true, position: 'above', font: chartFont(theme, 'chartValue') },
    legend: legendOf(chart.groups, 'top', theme),
  };
}

/** In points. */
const MARKER = 7;

/** Values stand at their marks, so the axis would only say them again. */
const HIDDEN = { visible: false, gridlines: false } as const;

/** Bars start at zero. */
function lowest({ groups }: CountChart): number {
  const values = groups.flatMap(({ points }: ChartGroup) => points.map(({ value }) => value));
  return values.reduce((least, value) => Math.min(least, value), 0);
}

/** As Word takes it: of a bar's own height, up to its limit. */
function percent(length: number, barHeight: number): number {
  return Math.min(100, Math.round((length / barHeight) * 100));
}

/** Beside bars it takes no height from them. */
function legendOf(series: readonly unknown[], position: 'top' | 'right', theme: Theme) {
  if (series.length === 1) return false;
  return { position, font: chartFont(theme, 'chartPeriod') } as const;
}

/** Neighbours differ in lightness, so that they survive a printer without colours. */
function seriesColour(theme: Theme, index: number): string {
  const { accent, second, ink, grey, hairline } = theme.colours;
  const colours =
    theme.parts.charts.second === 'outline'
      ? [ink, grey, hairline, accent]
      : [accent, second, ink, hairline];
  return hex(colours[index % colours.length] ?? ink);
}

/** The label is the cell's value, unless readers are told more than a number, such as “about”. */
function labelOf(
  point: ChartPoint | undefined,
  theme: Theme,
  isLast: boolean,
): ChartPointLabel | undefined {
  const font = isLast ? { font: chartFont(theme, 'chartValueLast') } : {};
  if (point === undefined || point.shown === String(point.value)) {
    return isLast ? { value: true, ...font } : undefined;
  }
  return { text: point.shown, ...font };
}
