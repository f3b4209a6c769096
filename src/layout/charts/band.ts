import type { Placement, TimelineChart } from '../../model/chart.ts';
import type { Drawing, DrawingItem } from '../display-list.ts';
import { type LabelColumn, labelColumn, setLabel } from './label-column.ts';
import { block } from './marks.ts';
import { colourOf, type Pen, placeWords } from './pen.ts';
import { barPaint } from './rows.ts';
import { type YearScale, yearScale } from './year-scale.ts';
import { drawYears } from './years.ts';

/**
 * A row for each rank, the best on top, and a block one year wide where a placement is known. The
 * years between stay empty: nobody has said what held in them.
 *
 *     Tier 2             ░░░░░░░░░░░░░██░░░░░░░░░░██
 *     Tier 2 Watch List  ██░░░░░░░░░░░░░░░░░░░░░░░░░
 *                        2010        2017       2023
 */
export function drawBand({ ranks, placements }: TimelineChart, pen: Pen, width: number): Drawing {
  const column = labelColumn(ranks, { width, taken: 0 }, pen);
  const years = yearScale(placements, column.rows, width);
  const items: DrawingItem[] = [];
  const byRank = placementsByRank(ranks, placements);
  let y = 0;
  for (const [index, rank] of ranks.entries()) {
    const drawn = drawRank(rank, y, column, pen);
    const row = { y: drawn.y, height: drawn.height, isBest: index === 0 };
    items.push(...drawn.items, ...drawBlocks(byRank.get(rank) ?? [], row, years, pen));
    y = drawn.y + drawn.height + (index < ranks.length - 1 ? pen.theme.parts.charts.bandGap : 0);
  }
  const foot = drawYears(placements, years, y, pen);
  return { width, height: foot.bottom, items: [...items, ...foot.items] };
}

function placementsByRank(ranks: readonly string[], placements: readonly Placement[]) {
  const byRank = new Map<string, Placement[]>(ranks.map((rank) => [rank, []]));
  for (const placement of placements) {
    const row = byRank.get(placement.rank);
    // To leave it out would be to state less than is known.
    if (row === undefined) throw new Error(`“${placement.rank}” is none of the chart’s ranks.`);
    row.push(placement);
  }
  return byRank;
}

/** Names hang where labels hang; the ground of all rows is as wide as the time that they show. */
function drawRank(rank: string, top: number, column: LabelColumn, pen: Pen) {
  const { size } = pen.theme.styles.chartLabel;
  const leading = size * 1.2;
  const name = setLabel(rank, column, pen);
  const isAbove = column.place === 'above';
  const tall = name.length * leading;
  const height = Math.max(pen.theme.parts.charts.bandHeight, isAbove ? 0 : tall + 4);
  const y = isAbove ? top + tall + (top > 0 ? 6 : 2) : top;
  const middle = y + height / 2 - ((name.length - 1) * leading) / 2 + (name[0]?.drop ?? 0);
  const baseline = isAbove ? y - tall + size * 0.85 : middle;
  const items = name.map((line, index) => placeWords(line, column.x, baseline + index * leading));
  return { items, y, height };
}

interface RankRow {
  readonly y: number;
  readonly height: number;
  readonly isBest: boolean;
}

function drawBlocks(
  placements: readonly Placement[],
  { y, height, isBest }: RankRow,
  years: YearScale,
  pen: Pen,
): DrawingItem[] {
  const { left, right, pitch } = years;
  const known = new Set(placements.map(({ when }) => Math.floor(when)));
  return [
    { type: 'rectangle', x: left, y, width: right - left, height, fill: colourOf('tint', pen) },
    ...[...known].map((year) =>
      block({ x: years.x(year), y, width: pitch, height }, barPaint(isBest, pen)),
    ),
  ];
}
