import type { ChartFigure } from '../../model/block.ts';
import type { PackFigure } from '../../model/pack-block.ts';
import { inlineText } from '../../model/reading-text.ts';
import { chartRows } from '../statistics/chart-rows.ts';
import { countTable, timelineTable } from '../statistics/chart-table.ts';
import { countChart, timelineChart } from '../statistics/make-chart.ts';
import { asLabel } from '../text/as-label.ts';
import { langOf, placeOf } from './marks-of.ts';
import { writeCaption } from './write-caption.ts';
import { writeSourceLine } from './write-source-line.ts';
import type { Writing } from './writing.ts';

/** A chart of the registry's data, with its data as a table and its sources. */
export function writeChart(figure: ChartFigure, writing: Writing): PackFigure {
  const { words, order, registry, numbering } = writing;
  const { kind, at } = figure;
  const rows = chartRows(figure, registry);
  const caption = writeCaption(figure, figure.caption, writing);
  const content =
    kind === 'timeline'
      ? timelineChart(rows.flat(), order.contract, words)
      : countChart(kind, rows, words);
  const data =
    kind === 'timeline' ? timelineTable(rows.flat(), words, at) : countTable(rows, words, at);
  return {
    type: 'figure',
    caption,
    alt: figure.alt?.value ?? inlineText(asLabel(caption.content)),
    content,
    data: { ...data, description: words.dataOfFigure(caption.number), at },
    below: writeSourceLine(rows.flat(), at, writing),
    anchor: numbering.captions.get(figure)?.anchor ?? '',
    ...placeOf(figure),
    ...langOf(figure),
    at,
  };
}
