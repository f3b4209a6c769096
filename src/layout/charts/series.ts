import type { ChartGroup, ChartPoint } from '../../model/chart.ts';
import type { Drawing, DrawingItem } from '../display-list.ts';
import { disc } from './marks.ts';
import { drawPanels, mostPanels, type Plot, panelGrid } from './panels.ts';
import { colourOf, drawLine, PAPER, type Pen, placeWords, type SetWords, setWords } from './pen.ts';
import { domainOf, type HeightScale, heightScale } from './scale.ts';

/** Between values, and between periods, that stand side by side, in points. */
const AIR = 5;
/** From a mark's middle to the baseline of a value above it. */
const RISE = 7;
const PERIOD_DROP = 12;
/** How far a value's ground is wider than the value, at both sides. */
const GROUND_PAD = 1;

/**
 * A count over many periods: a panel for each count, one scale from zero. Neighbours in time are
 * joined; where periods are not known there is nothing. Nothing at all, if the labels have no room.
 */
export function drawSeries(
  groups: readonly ChartGroup[],
  pen: Pen,
  width: number,
): Drawing | undefined {
  const labels = widestLabel(groups, pen) + 2 * GROUND_PAD;
  const most = mostPanels(groups, labels + pitches(groups) * (labels + AIR), width, pen);
  if (most === 0) return undefined;
  const grid = { columns: panelGrid(groups.length, most, width).columns, width };
  const domain = domainOf(groups);
  const drawing = drawPanels(groups, grid, pen, (group, plot) => {
    const scale = heightScale(domain, plot.top, plot.bottom - plot.top);
    return drawSerie(group, { plot, scale, across: timeScale(groups, plot, labels / 2) }, pen);
  });
  return { ...drawing, width };
}

function widestLabel(groups: readonly ChartGroup[], pen: Pen): number {
  const points = groups.flatMap((group) => group.points);
  const words = points.flatMap(({ shown, period }) => [
    setWords(shown, 'chartValueLast', pen),
    setWords(period, 'chartPeriod', pen),
  ]);
  return Math.max(0, ...words.map((word) => word.width));
}

/** How many times the shortest step between periods fits into the whole time. */
function pitches(groups: readonly ChartGroup[]): number {
  const { first, last } = timeOf(groups);
  const shortest = Math.min(...groups.flatMap(({ points }) => steps(points)));
  return Number.isFinite(shortest) && shortest > 0 ? (last - first) / shortest : 0;
}

function steps(points: readonly ChartPoint[]): number[] {
  return points.slice(1).map(({ when }, index) => when - (points[index]?.when ?? when));
}

function timeOf(groups: readonly ChartGroup[]) {
  const times = groups.flatMap(({ points }) => points.map(({ when }) => when));
  return { first: Math.min(...times), last: Math.max(...times) };
}

function timeScale(groups: readonly ChartGroup[], plot: Plot, inset: number) {
  const { first, last } = timeOf(groups);
  const unit = last === first ? 0 : (plot.width - inset * 2) / (last - first);
  return (when: number) => plot.x + inset + (when - first) * unit;
}

interface Panel {
  readonly plot: Plot;
  readonly scale: HeightScale;
  /** From times to places. */
  readonly across: (when: number) => number;
}

function drawSerie({ points }: ChartGroup, panel: Panel, pen: Pen): DrawingItem[] {
  const { plot, scale, across } = panel;
  const ink = colourOf('ink', pen);
  const joined = jointsOf(points);
  const joints = points.slice(1).flatMap((point, index) => {
    const before = points[index];
    if (before === undefined || !joined[index]) return [];
    return [drawLine(placeOf(before, panel), placeOf(point, panel), 1.5, ink)];
  });
  const values = points.map((point, index) => {
    const before = joined[index - 1] ? points[index - 1] : undefined;
    const after = joined[index] ? points[index + 1] : undefined;
    const isLast = index === points.length - 1;
    return drawValue({ point, neighbours: [before, after], isLast }, panel, pen);
  });
  return [
    drawLine([plot.x, scale.zero], [plot.x + plot.width, scale.zero], 0.6, ink),
    ...points.flatMap((point) => drawFoot(point, panel, pen)),
    ...joints,
    ...values.map(({ ground }) => ground),
    ...points.map(({ when, value }) => disc(across(when), scale.y(value), ink, 2.6)),
    ...values.map(({ words }) => words),
  ];
}

/** Which points are joined to the next: those that stand no further apart than most. */
function jointsOf(points: readonly ChartPoint[]): boolean[] {
  const gaps = steps(points);
  const usual = Math.min(...gaps) * 1.5;
  return gaps.map((gap) => gap <= usual);
}

function drawFoot(point: ChartPoint, { plot, scale, across }: Panel, pen: Pen): DrawingItem[] {
  const x = across(point.when);
  const period = setWords(point.period, 'chartPeriod', pen);
  const foot = drawLine([x, scale.y(point.value)], [x, scale.zero], 0.4, colourOf('hairline', pen));
  const lowest = Math.max(plot.bottom, scale.zero);
  return [
    ...(point.value === 0 ? [] : [foot]),
    placeWords(period, x, lowest + PERIOD_DROP, 'center'),
  ];
}

function placeOf({ when, value }: ChartPoint, { across, scale }: Panel): [number, number] {
  return [across(when), scale.y(value)];
}

interface Value {
  readonly point: ChartPoint;
  /** Those that it is joined to. */
  readonly neighbours: readonly (ChartPoint | undefined)[];
  readonly isLast: boolean;
}

/** Above its mark; below it where lines come from above, if there is room over what stands there. */
function drawValue({ point, neighbours, isLast }: Value, panel: Panel, pen: Pen) {
  const { across, scale, plot } = panel;
  const words = setWords(point.shown, isLast ? 'chartValueLast' : 'chartValue', pen);
  const x = across(point.when);
  const y = scale.y(point.value);
  const height = words.drop * 2;
  const known = neighbours.filter((neighbour) => neighbour !== undefined);
  const isLow = known.length > 0 && known.every(({ value }) => value > point.value);
  const below = y + RISE + height;
  const floor = point.value < 0 ? plot.bottom + 2 : scale.zero - 2;
  const isBelow = (isLow || point.value < 0) && below < floor;
  const baseline = isBelow ? below : y - RISE;
  return { words: placeWords(words, x, baseline, 'center'), ground: groundOf(words, x, baseline) };
}

/** Keeps lines from going through a value. */
function groundOf({ width, drop }: SetWords, x: number, baseline: number): DrawingItem {
  const height = drop * 2 + 2;
  return {
    type: 'rectangle',
    x: x - width / 2 - GROUND_PAD,
    y: baseline - height + 1,
    width: width + 2 * GROUND_PAD,
    height,
    fill: PAPER,
  };
}
