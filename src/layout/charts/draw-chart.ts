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
  const isEmpty = (chart.type === 'counts' ? chart.groups : chart.placements).length === 0;
  if (isEmpty) return { width, height: 0, items: [] };
  const drawing =
    chart.type === 'counts' ? drawCounts(chart, pen, width) : drawBand(chart, pen, width);
  return fitHeight(drawing, tallest(theme));
}

/** Panels where the labels have room in them, else rows, which always have. */
function drawCounts({ kind, groups }: CountChart, pen: Pen, width: number): Drawing {
  const isPair = groups.every(({ points }) => points.length <= 2);
  const isSlope = kind === 'comparison' && pen.theme.parts.charts.comparison === 'slope';
  const panels =
    kind === 'lines' || (isSlope && !isPair)
      ? drawSeries(groups, pen, width)
      : isSlope
        ? drawSlopes(groups, pen, width)
        : undefined;
  return (
    panels ?? drawRows(groups, kind === 'dots' || kind === 'lines' ? 'dots' : 'bars', pen, width)
  );
}

/** So much of a page's height that a caption still stands under the chart, in points. */
function tallest({ page }: Theme): number {
  return Math.min(page.end.A4, page.end.Letter) - page.top - 72;
}
