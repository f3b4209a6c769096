import type { ChartGroup, ChartPoint } from '../../model/chart.ts';
import type { Drawing, DrawingItem } from '../display-list.ts';
import { disc } from './marks.ts';
import { drawPanels, mostPanels, type Plot, panelGrid } from './panels.ts';
import { colourOf, drawLine, PAPER, type Pen, placeWords, type SetWords, setWords } from './pen.ts';
import { domainsOf, type HeightScale, heightScale } from './scale.ts';

/** Between values, and between periods, that stand side by side, in points. */
const AIR = 5;
/** From a mark's middle to the baseline of a value above it. */
const RISE = 7;
const PERIOD_DROP = 12;
/** How far a value's ground is wider than the value, at both sides. */
const GROUND_PAD = 1;

/**
 * A count over many periods: a panel for each count, scales from zero (`groupsOfOneScale`). Neighbours in time are
 * joined; where periods are not known there is nothing. Nothing at all, if the labels have no room.
 */
export function drawSeries(
  groups: readonly ChartGroup[],
  pen: Pen,
  width: number,
): Drawing | undefined {
  const widths = labelWidths(pen);
  const inset = Math.max(...groups.flatMap(({ points }) => points.map(widths)), 0) / 2;
  const breadth = 2 * inset + tightestUnit(groups, widths) * duration(groups);
  const most = mostPanels(groups, breadth, width, pen);
  if (most === 0) return undefined;
  const grid = { columns: panelGrid(groups.length, most, width).columns, width };
  const domainOf = domainsOf(groups);
  const drawing = drawPanels(groups, grid, pen, (group, plot) => {
    const scale = heightScale(domainOf(group), plot.top, plot.bottom - plot.top);
    return drawSerie(group, { plot, scale, across: timeScale(groups, plot, inset) }, pen);
  });
  return { ...drawing, width };
}

/** Of the wider one of a point's value and its period, in points. */
function labelWidths(pen: Pen): (point: ChartPoint) => number {
  return ({ shown, period }) => {
    const value = setWords(shown, 'chartValueLast', pen).width + 2 * GROUND_PAD;
    return Math.max(value, setWords(period, 'chartPeriod', pen).width);
  };
}

/** The least points that a year may take, so that no label reaches its neighbour. */
function tightestUnit(groups: readonly ChartGroup[], widthOf: (point: ChartPoint) => number) {
  const units = groups.flatMap(({ points }) =>
    points.slice(1).map((point, index) => {
      const before = points[index] ?? point;
      const years = point.when - before.when;
      return years > 0 ? ((widthOf(before) + widthOf(point)) / 2 + AIR) / years : 0;
    }),
  );
  return Math.max(0, ...units);
}

/** In years. */
function duration(groups: readonly ChartGroup[]): number {
  const { first, last } = timeOf(groups);
  return Math.max(0, last - first);
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
