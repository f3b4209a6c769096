import type { Chart } from '../../../model/chart.ts';
import type { Theme } from '../../../model/theme.ts';
import type { Size } from '../drawing.ts';
import { linesOfLabel, markerSize } from './timeline-options.ts';

/** The room that a chart needs, in points, for its bars or bands at the theme's measures. */
export function chartSize(chart: Chart, theme: Theme, width: number): Size {
  const { barHeight, barGap, groupGap, bandGap } = theme.parts.charts;
  const { chartLabel, chartPeriod } = theme.styles;
  const line = chartPeriod.size * LINE;
  if (chart.type === 'timeline') {
    const label = linesOfLabel(chart) * chartLabel.size * LINE;
    const band = markerSize(theme) + 2 * bandGap + label;
    return { width, height: (chart.ranks.length + 1 / 3) * band + 1.2 * line };
  }
  if (chart.kind === 'lines' || chart.kind === 'dots') return { width, height: width * FLAT };
  const bars = chart.groups.reduce((count, { points }) => count + points.length, 0);
  const groups = chart.groups.length;
  const rows = bars * barHeight + (bars - groups) * barGap + (groups - 1) * groupGap;
  return { width, height: rows + line / 2 };
}

/** A line of a chart's type, in its sizes. */
const LINE = 1.2;

/** The height of a chart over time, in its widths. */
const FLAT = 0.45;
