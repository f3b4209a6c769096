import type { ChartPointLabel, ChartRunOptions } from 'docx/charts';
import type { ChartGroup, ChartPoint, CountChart } from '../../../model/chart.ts';
import type { Theme } from '../../../model/theme.ts';
import { hex } from '../units.ts';
import { chartFont } from './chart-fonts.ts';

/** Bars of one series, in groups that are named on the axis: no legend to look up. */
export function barOptions(chart: CountChart, theme: Theme): ChartRunOptions {
  const points = chart.groups.flatMap((group) =>
    group.points.map((point, index) => ({ point, isLast: index === group.points.length - 1 })),
  );
  const { barHeight, groupGap } = theme.parts.charts;
  return {
    type: 'bar',
    categories: categoriesOf(chart.groups),
    series: [
      {
        name: unitOf(chart.groups),
        values: points.map(({ point }) => point.value),
        colors: points.map(({ isLast }) => colourOf(theme, isLast)),
        pointLabels: points.map(({ point, isLast }) => labelOf(point, theme, isLast)),
      },
    ],
    gapWidth: Math.min(500, Math.round((groupGap / barHeight) * 100)),
    categoryAxis: { reverseOrder: true, font: chartFont(theme, 'chartPeriod') },
    valueAxis: { minimum: lowest(points.map(({ point }) => point.value)), ...HIDDEN },
    dataLabels: { value: true, position: 'outsideEnd', font: chartFont(theme, 'chartValue') },
    legend: false,
  };
}

/** Points over time: joined where every year between them is known by the kind of the chart. */
export function timeOptions(chart: CountChart, theme: Theme): ChartRunOptions {
  const values = chart.groups.flatMap(({ points }) => points.map(({ value }) => value));
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
    yAxis: { minimum: lowest(values), ...HIDDEN },
    dataLabels: { value: true, position: 'above', font: chartFont(theme, 'chartValue') },
    legend:
      chart.groups.length === 1
        ? false
        : { position: 'bottom', font: chartFont(theme, 'chartLabel') },
  };
}

/** In points. */
const MARKER = 7;

/** Values stand at their marks, so the axis would only say them again. */
const HIDDEN = { visible: false, gridlines: false } as const;

/** Bars start at zero. */
function lowest(values: readonly number[]): number {
  return values.reduce((least, value) => Math.min(least, value), 0);
}

function categoriesOf(groups: readonly ChartGroup[]) {
  const periods = ({ points }: ChartGroup) => points.map(({ period }) => period);
  const [only] = groups;
  if (groups.length === 1 && only !== undefined) return periods(only);
  return groups.map((group) => ({ name: group.label, categories: periods(group) }));
}

/** What the values count, where they all count the same. */
function unitOf(groups: readonly ChartGroup[]): string {
  const units = new Set(groups.map(({ unit }) => unit));
  return units.size === 1 ? ([...units][0] ?? '') : groups.map(({ unit }) => unit).join(', ');
}

function colourOf(theme: Theme, isLast: boolean): string {
  const { accent, second, ink, grey } = theme.colours;
  if (theme.parts.charts.second === 'outline') return hex(isLast ? ink : grey);
  return hex(isLast ? accent : second);
}

/** Neighbours differ in lightness, so that they survive a printer without colours. */
function seriesColour(theme: Theme, index: number): string {
  const { accent, second, ink, grey } = theme.colours;
  const colours = [accent, second, ink, grey];
  return hex(colours[index % colours.length] ?? ink);
}

/** The label is the cell's value, unless readers are told more than a number, such as “about”. */
function labelOf(
  { value, shown }: ChartPoint,
  theme: Theme,
  isLast: boolean,
): ChartPointLabel | undefined {
  const font = isLast ? { font: chartFont(theme, 'chartValueLast') } : {};
  if (shown === String(value)) return isLast ? { value: true, ...font } : undefined;
  return { text: shown, ...font };
}
