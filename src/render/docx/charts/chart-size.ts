import type { Chart } from '../../../model/chart.ts';
import type { Theme } from '../../../model/theme.ts';
import type { Size } from '../drawing.ts';

/** The room that a chart needs, in points, for its bars or bands at the theme's measures. */
export function chartSize(chart: Chart, theme: Theme, width: number): Size {
  const { barHeight, barGap, groupGap, bandHeight, bandGap } = theme.parts.charts;
  const line = theme.styles.chartPeriod.leading;
  if (chart.type === 'timeline') {
    const bands = chart.ranks.length * (bandHeight / 2 + bandGap + 2 * line);
    return { width, height: bands + 2 * line };
  }
  if (chart.kind === 'lines' || chart.kind === 'dots') return { width, height: width * FLAT };
  const bars = chart.groups.reduce((count, { points }) => count + points.length, 0);
  const groups = chart.groups.length;
  const rows = bars * barHeight + (bars - groups) * barGap + (groups - 1) * groupGap;
  // Over the bars stands the legend.
  return { width, height: rows + 1.5 * line };
}

/** The height of a chart over time, in its widths. */
const FLAT = 0.45;
