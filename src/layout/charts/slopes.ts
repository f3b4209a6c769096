import type { ChartGroup, ChartPoint } from '../../model/chart.ts';
import type { Drawing, DrawingItem } from '../display-list.ts';
import { disc, ring } from './marks.ts';
import { drawPanels, mostPanels, type Plot, panelGrid } from './panels.ts';
import { colourOf, drawLine, type Pen, placeWords, type SetWords, setWords } from './pen.ts';
import { domainsOf, type HeightScale, heightScale } from './scale.ts';

/** From a panel's sides to its marks, at least. */
const INSET = 21;
/** From a mark's middle to its value. */
const VALUE_GAP = 7;
/** Between a value at the edge of its panel and the edge. */
const AIR = 2;
/** From the lowest value's line to the periods' baseline. */
const PERIOD_DROP = 12;
/** From the zero line up to the baseline of a value that would stand on it. */
const ABOVE_ZERO = 3.5;

/**
 * Two periods of each count: a panel each, scales from zero (`groupsOfOneScale`). Nothing, if the values or periods
 * are too long to stand in panels.
 *
 *     Convictions
 *     52 ○
 *        │╲
 *        │ ╲
 *        │  ● 11
 *     ───┴──┴───
 *      2006 2007
 */
export function drawSlopes(
  groups: readonly ChartGroup[],
  pen: Pen,
  width: number,
): Drawing | undefined {
  const points = groups.flatMap((group) => group.points);
  const values = widest(points.map(({ shown }) => setWords(shown, 'chartValueLast', pen)));
  const periods = widest(points.map(({ period }) => setWords(period, 'chartPeriod', pen)));
  const inset = Math.max(INSET, values + VALUE_GAP + AIR, periods / 2);
  const most = mostPanels(groups, inset * 2 + Math.max(30, periods + 6), width, pen);
  if (most === 0) return undefined;
  const grid = panelGrid(groups.length, most, width);
  const domainOf = domainsOf(groups);
  const firsts = firstPeriods(groups);
  const drawing = drawPanels(groups, grid, pen, (group, plot) => {
    const scale = heightScale(domainOf(group), plot.top, plot.bottom - plot.top);
    const sides = [plot.x + inset, plot.x + plot.width - inset] as const;
    return drawPanel(group, { plot, scale, sides, firsts }, pen);
  });
  return { ...drawing, width };
}

function widest(words: readonly SetWords[]): number {
  return Math.max(0, ...words.map(({ width }) => width));
}

/** Of one panel. */
interface Panel {
  readonly plot: Plot;
  readonly scale: HeightScale;
  /** Where the first and the second period stand. */
  readonly sides: readonly [number, number];
  /** Periods that come first in some group: a single point of one of them stands first. */
  readonly firsts: ReadonlySet<string>;
}

function firstPeriods(groups: readonly ChartGroup[]): Set<string> {
  return new Set(
    groups.flatMap(({ points: [first, second] }) => (first && second ? [first.period] : [])),
  );
}

function drawPanel({ points }: ChartGroup, panel: Panel, pen: Pen): DrawingItem[] {
  const { plot, scale, sides } = panel;
  const ink = colourOf('ink', pen);
  const { first, last } = placesOf(points, panel);
  const zero = drawLine([plot.x, scale.zero], [plot.x + plot.width, scale.zero], 0.6, ink);
  const feet = [
    ...(first === undefined ? [] : drawFoot(first, sides[0], panel, pen)),
    ...(last === undefined ? [] : drawFoot(last, sides[1], panel, pen)),
  ];
  const marks = [
    ...(first === undefined ? [] : drawFirst(first, panel, pen)),
    ...(last === undefined ? [] : drawLast(last, panel, pen)),
  ];
  if (first === undefined || last === undefined) return [zero, ...feet, ...marks];
  const [from, to] = sides;
  const slope = drawLine([from, scale.y(first.value)], [to, scale.y(last.value)], 1.5, ink);
  return [zero, ...feet, slope, ...marks];
}

/** A count known for one period only stands where others have that period. */
function placesOf(points: readonly ChartPoint[], { firsts }: Panel) {
  const [one, two] = points;
  const isFirst = two !== undefined || (one !== undefined && firsts.has(one.period));
  return isFirst ? { first: one, last: two } : { first: undefined, last: one };
}

/** The line from a mark down to zero, and the period under it. */
function drawFoot(point: ChartPoint, x: number, { plot, scale }: Panel, pen: Pen): DrawingItem[] {
  const period = setWords(point.period, 'chartPeriod', pen);
  const hairline = colourOf('hairline', pen);
  const lowest = Math.max(plot.bottom, scale.zero);
  return [
    ...(point.value === 0
      ? []
      : [drawLine([x, scale.y(point.value)], [x, scale.zero], 0.4, hairline)]),
    placeWords(period, x, lowest + PERIOD_DROP, 'center'),
  ];
}

function drawFirst(point: ChartPoint, { scale, sides: [x] }: Panel, pen: Pen): DrawingItem[] {
  const y = scale.y(point.value);
  const value = setWords(point.shown, 'chartValue', pen);
  return [
    ring(x, y, colourOf('ink', pen)),
    placeWords(value, x - VALUE_GAP, baselineAt(y, value, scale), 'right'),
  ];
}

function drawLast(point: ChartPoint, { scale, sides: [, x] }: Panel, pen: Pen): DrawingItem[] {
  const y = scale.y(point.value);
  const value = setWords(point.shown, 'chartValueLast', pen);
  return [
    disc(x, y, colourOf('ink', pen)),
    placeWords(value, x + VALUE_GAP, baselineAt(y, value, scale)),
  ];
}

/** Level with its mark, but never across the zero line. */
function baselineAt(y: number, { drop }: SetWords, { zero }: HeightScale): number {
  return Math.abs(y - zero) < drop + 2 ? zero - ABOVE_ZERO : y + drop;
}
