import type { ChartGroup, ChartPoint } from '../../model/chart.ts';
import type { Drawing, DrawingItem } from '../display-list.ts';
import { type LabelColumn, labelColumn, setLabel } from './label-column.ts';
import { type LengthScale, lengthScale } from './length-scale.ts';
import { block, disc, ring } from './marks.ts';
import { colourOf, drawLine, type Pen, placeWords, setWords } from './pen.ts';
import { groupsOfOneScale } from './scale.ts';

/** Between a period and where its row begins, in points. */
const PERIOD_GAP = 7;
/** Between the end of a bar and its value; from a mark's middle to its value. */
const VALUE_GAP = { bars: 6, dots: 8 };
/** How far the zero line goes beyond the first and the last row. */
const OVERHANG = 3;

export type RowMarks = 'bars' | 'dots';

/**
 * A row for each value, from zero, group by group: this has room for any number of them.
 *
 *     Convictions  2006 ▏████████████ 52
 *                  2007 ▏██ 11
 */
export function drawRows(
  groups: readonly ChartGroup[],
  marks: RowMarks,
  pen: Pen,
  width: number,
): Drawing {
  const chart = rowChart(groups, marks, pen, width);
  const items: DrawingItem[] = [];
  const zeroLines: ZeroLine[] = [];
  let y = 0;
  for (const group of groups) {
    const scale = scaleOf(group, chart);
    const drawn = drawGroup(group, { top: y, scale }, chart, pen);
    items.push(...drawn.items);
    zeroLines.push({ x: scale.zero, from: drawn.top, to: drawn.bottom });
    y = drawn.bottom + pen.theme.parts.charts.groupGap;
  }
  const bottom = Math.max(0, y - pen.theme.parts.charts.groupGap);
  const lines = isOneLine(chart, zeroLines)
    ? [{ x: zeroLines[0]?.x ?? 0, from: 0, to: bottom }]
    : zeroLines;
  return {
    width,
    height: bottom,
    items: [...items, ...lines.map((line) => drawZero(line, chart, pen))],
  };
}

interface ZeroLine {
  readonly x: number;
  readonly from: number;
  readonly to: number;
}

/** Not where names stand above their rows: the line would go through them; nor over unlike scales. */
function isOneLine({ column, scales }: RowChart, lines: readonly ZeroLine[]): boolean {
  return column.place === 'beside' && scales.length === 1 && lines.length > 0;
}

function drawZero({ x, from, to }: ZeroLine, { column }: RowChart, pen: Pen): DrawingItem {
  const over = column.place === 'above' ? 1 : OVERHANG;
  return drawLine([x, from - over], [x, to + over], 0.8, colourOf('ink', pen));
}

/** What all rows of a chart share. */
interface RowChart {
  readonly marks: RowMarks;
  readonly column: LabelColumn;
  /** Each with the groups that share it. */
  readonly scales: readonly {
    readonly shared: ReadonlySet<ChartGroup>;
    readonly scale: LengthScale;
  }[];
  /** Of a bar, and of the row that it stands in. */
  readonly bar: number;
  readonly row: number;
}

function rowChart(
  groups: readonly ChartGroup[],
  marks: RowMarks,
  pen: Pen,
  width: number,
): RowChart {
  const { charts } = pen.theme.parts;
  const points = groups.flatMap((group) => group.points);
  const periods = points.map(({ period }) => setWords(period, 'chartPeriod', pen).width);
  const names = groups.map(({ label }) => label);
  const taken = Math.max(0, ...periods) + PERIOD_GAP;
  const column = labelColumn(names, { width, taken }, pen);
  const endOf = ({ value, shown }: ChartPoint) => ({
    value,
    room: VALUE_GAP[marks] + setWords(shown, 'chartValueLast', pen).width,
  });
  const scales = groupsOfOneScale(groups).map((shared) => ({
    shared: new Set(shared),
    scale: lengthScale(
      shared.flatMap((group) => group.points.map(endOf)),
      column.rows,
      width,
    ),
  }));
  const { size } = pen.theme.styles.chartValue;
  return {
    marks,
    column,
    scales,
    bar: charts.barHeight,
    row: Math.max(charts.barHeight + charts.barGap, size * 1.15),
  };
}

function scaleOf(group: ChartGroup, { column, scales }: RowChart): LengthScale {
  const found = scales.find(({ shared }) => shared.has(group));
  return found?.scale ?? lengthScale([], column.rows, column.rows);
}

interface GroupPlace {
  readonly top: number;
  readonly scale: LengthScale;
}

function drawGroup(
  { label, points }: ChartGroup,
  { top, scale }: GroupPlace,
  chart: RowChart,
  pen: Pen,
) {
  const { column, row } = chart;
  const name = setLabel(label, column, pen);
  const { size } = pen.theme.styles.chartLabel;
  const leading = size * 1.2;
  const isAbove = column.place === 'above';
  const begin = isAbove ? top + name.length * leading + (name.length > 0 ? 4 : 0) : top;
  const baseline = isAbove ? top + size * 0.85 : begin + chart.bar / 2 + (name[0]?.drop ?? 0);
  const gap = row - chart.bar;
  const rowsBottom = begin + points.length * row - gap;
  const nameBottom = isAbove ? top : top + name.length * leading;
  return {
    items: [
      ...name.map((line, index) => placeWords(line, column.x, baseline + index * leading)),
      ...points.flatMap((point, index) => {
        const isLast = index === points.length - 1;
        return drawRow(point, { y: begin + index * row, isLast, scale }, chart, pen);
      }),
    ],
    top: begin,
    bottom: Math.max(rowsBottom, nameBottom),
  };
}

interface Row {
  readonly y: number;
  /** The latest value of its group: the one that counts today. */
  readonly isLast: boolean;
  readonly scale: LengthScale;
}

function drawRow(
  point: ChartPoint,
  { y, isLast, scale }: Row,
  { column, marks, bar }: RowChart,
  pen: Pen,
): DrawingItem[] {
  const middle = y + bar / 2;
  const end = scale.x(point.value);
  const period = setWords(point.period, 'chartPeriod', pen);
  const value = setWords(point.shown, isLast ? 'chartValueLast' : 'chartValue', pen);
  const gap = VALUE_GAP[marks];
  const draw = marks === 'bars' ? drawBar : drawDot;
  return [
    placeWords(period, column.rows - PERIOD_GAP, middle + period.drop, 'right'),
    ...draw({ from: scale.zero, to: end, y, height: bar }, isLast, pen),
    point.value < 0
      ? placeWords(value, end - gap, middle + value.drop, 'right')
      : placeWords(value, end + gap, middle + value.drop),
  ];
}

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly height: number;
}

/** In the accent or the second colour; in a theme of outlines, solid or empty. */
function drawBar({ from, to, y, height }: Stretch, isLast: boolean, pen: Pen): DrawingItem[] {
  if (from === to) return [];
  const box = { x: Math.min(from, to), y, width: Math.abs(to - from), height };
  return [block(box, barPaint(isLast, pen))];
}

/** How values of today and of the past are told apart; on paper of one colour too. */
export function barPaint(isFirst: boolean, pen: Pen): { solid: boolean; colour: string } {
  if (pen.theme.parts.charts.second === 'outline') {
    return { solid: isFirst, colour: colourOf('ink', pen) };
  }
  return { solid: true, colour: colourOf(isFirst ? 'accent' : 'second', pen) };
}

function drawDot({ from, to, y, height }: Stretch, isLast: boolean, pen: Pen): DrawingItem[] {
  const middle = y + height / 2;
  const ink = colourOf('ink', pen);
  const line = drawLine([from, middle], [to, middle], 0.4, colourOf('hairline', pen));
  return [line, isLast ? disc(to, middle, ink) : ring(to, middle, ink)];
}
