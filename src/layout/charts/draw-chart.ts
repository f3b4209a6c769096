import type { Chart, CountChart } from '../../model/chart.ts';
import type { Theme } from '../../model/theme.ts';
import type { Drawing } from '../display-list.ts';
import type { Shaper } from '../shaper.ts';
import { drawBand } from './band.ts';
import { fitHeight } from './fit-height.ts';
import type { Pen } from './pen.ts';
import { drawRows } from './rows.ts';
import { drawSeries } from './series.ts';
import { drawSlopes } from './slopes.ts';

/**
 * Draws a chart from its data: values at their marks, scales from zero, nothing where nothing is
 * known. Names may hang to the left of the drawing, in the column of labels: their x is negative.
 */
export function drawChart(chart: Chart, theme: Theme, shaper: Shaper, width: number): Drawing {
  const pen: Pen = { theme, shaper };
  if (chart.type === 'timeline') {
    const { placements } = chart;
    return placements.length === 0 ? nothing(width) : fitted(drawBand(chart, pen, width), theme);
  }
  return chart.groups.length === 0 ? nothing(width) : fitted(drawCounts(chart, pen, width), theme);
}

function nothing(width: number): Drawing {
  return { width, height: 0, items: [] };
}

function fitted(drawing: Drawing, theme: Theme): Drawing {
  return fitHeight(drawing, tallest(theme));
}

/** Panels where all labels have room in them and all panels on a page, else rows. */
function drawCounts(chart: CountChart, pen: Pen, width: number): Drawing {
  const panels = drawInPanels(chart, pen, width);
  if (panels !== undefined && panels.height <= tallest(pen.theme)) return panels;
  const marks = chart.kind === 'dots' || chart.kind === 'lines' ? 'dots' : 'bars';
  return drawRows(chart.groups, marks, pen, width);
}

function drawInPanels({ kind, groups }: CountChart, pen: Pen, width: number): Drawing | undefined {
  if (kind === 'lines') return drawSeries(groups, pen, width);
  if (kind !== 'comparison' || pen.theme.parts.charts.comparison !== 'slope') return undefined;
  const isPair = groups.every(({ points }) => points.length <= 2);
  return isPair ? drawSlopes(groups, pen, width) : drawSeries(groups, pen, width);
}

/** So much of a page's height that a caption still stands under the chart, in points. */
function tallest({ page }: Theme): number {
  return Math.min(page.end.A4, page.end.Letter) - page.top - 72;
}
