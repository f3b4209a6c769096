import type { ChartRunOptions } from 'docx/charts';
import type { TimelineChart } from '../../../model/chart.ts';
import type { Theme } from '../../../model/theme.ts';
import { hex } from '../units.ts';
import { chartFont } from './chart-fonts.ts';

/**
 * A mark for each placement that is known, labelled with its rank and its year, on a scale of years: nothing
 * is drawn between them. The best rank stands on top.
 */
export function timelineOptions(chart: TimelineChart, theme: Theme): ChartRunOptions {
  const years = chart.placements.map(({ when }) => when);
  const first = Math.floor(Math.min(...years));
  const last = Math.ceil(Math.max(...years));
  const air = Math.max(1, Math.round((last - first) * SIDE_AIR));
  return {
    type: 'scatter',
    lines: 'none',
    markers: { shape: 'square', size: markerSize(theme) },
    series: chart.ranks
      .map((rank, index) => seriesOf(chart, rank, index, theme))
      .filter(({ points }) => points.length > 0),
    xAxis: {
      minimum: first - air,
      maximum: last + air,
      interval: Math.max(1, Math.round((last - first + 2 * air) / MOST_YEARS)),
      numberFormat: '0',
      gridlines: false,
      font: chartFont(theme, 'chartPeriod'),
    },
    // Above the highest mark there is room for its label; a label that left the chart would shrink it.
    yAxis: { minimum: 0.5, maximum: chart.ranks.length + 5 / 6, visible: false, gridlines: false },
    dataLabels: {
      seriesName: true,
      position: 'above',
      font: chartFont(theme, 'chartLabel'),
    },
    legend: false,
  };
}

/** Room for labels beside the first and the last mark, in lengths of the scale. */
const SIDE_AIR = 0.2;
/** The most labels on the scale. */
const MOST_YEARS = 10;

function seriesOf(chart: TimelineChart, rank: string, index: number, theme: Theme) {
  const { accent, second, ink, grey } = theme.colours;
  const isBest = index === 0;
  const outlined = theme.parts.charts.second === 'outline';
  const colour = outlined ? (isBest ? ink : grey) : isBest ? accent : second;
  const joint = linesOfLabel(chart) === 1 ? ', ' : '\n';
  const placements = chart.placements.filter((placement) => placement.rank === rank);
  return {
    name: rank,
    points: placements.map(({ when }) => ({ x: when, y: chart.ranks.length - index })),
    // A period as printed, such as “2007/08”, is more than its place on the scale.
    pointLabels: placements.map(({ period }) => ({ text: rank + joint + period })),
    color: hex(colour),
  };
}

/** Of a few placements each label has room for one line with rank and period. */
export function linesOfLabel({ placements }: TimelineChart): number {
  return placements.length <= FEW ? 1 : 2;
}

const FEW = 4;

/** Word's marks are at most 72 points wide. */
export function markerSize(theme: Theme): number {
  return Math.max(2, Math.min(72, Math.round(theme.parts.charts.bandHeight * MARK)));
}

/** The side of a mark, in heights of a band. */
const MARK = 0.4;
