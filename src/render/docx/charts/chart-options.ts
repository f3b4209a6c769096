import type { ChartRunOptions } from 'docx/charts';
import type { Chart } from '../../../model/chart.ts';
import type { Theme } from '../../../model/theme.ts';
import type { Size } from '../drawing.ts';
import { barOptions, timeOptions } from './count-options.ts';
import { timelineOptions } from './timeline-options.ts';

/** A chart in the terms of the library that writes it. */
export function chartOptions(chart: Chart, theme: Theme, { width, height }: Size): ChartRunOptions {
  return {
    ...shapeOf(chart, theme),
    font: { name: theme.faces[theme.styles.chartLabel.face] },
    chartArea: { fill: 'none', border: 'none' },
    // In pixels of 3/4 point.
    transformation: { width: Math.round(width / 0.75), height: Math.round(height / 0.75) },
  };
}

function shapeOf(chart: Chart, theme: Theme): ChartRunOptions {
  if (chart.type === 'timeline') return timelineOptions(chart, theme);
  const units = new Set(chart.groups.map(({ unit }) => unit));
  const overTime = chart.kind === 'lines' || chart.kind === 'dots';
  // Unlike counts are never drawn on one another.
  return overTime && units.size === 1 ? timeOptions(chart, theme) : barOptions(chart, theme);
}
