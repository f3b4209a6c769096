import type { Placement } from '../../model/chart.ts';
import type { DrawingItem } from '../display-list.ts';
import { colourOf, drawLine, type Pen, placeWords, type SetWords, setWords } from './pen.ts';
import type { YearScale } from './year-scale.ts';

/** Between years that are written side by side, in points. */
const AIR = 4;
/** From the axis to the first line's capitals. */
const DROP = 5;

/** The axis under a band: a tick for each year, and the years in which a placement is known. */
export function drawYears(
  placements: readonly Placement[],
  years: YearScale,
  y: number,
  pen: Pen,
): { items: DrawingItem[]; bottom: number } {
  const ink = colourOf('ink', pen);
  const { size } = pen.theme.styles.chartYear;
  const leading = size * 1.2;
  const labels = inRows(labelsOf(placements, years, pen));
  const rows = Math.max(0, ...labels.map(({ row }) => row)) + 1;
  const baseline = y + DROP + size * 0.75;
  const leaders = labels
    .filter(({ row }) => row > 0)
    .map(({ middle, row }) => {
      const end = baseline + row * leading - size;
      return drawLine([middle, y], [middle, end], 0.4, colourOf('hairline', pen));
    });
  const names = labels.map(({ words, x, row }) => placeWords(words, x, baseline + row * leading));
  const axis = drawLine([years.left, y], [years.right, y], 0.8, ink);
  return {
    // Leaders go down to years that found no room in the first row.
    items: [axis, ...ticks(years, y, ink), ...leaders, ...names],
    bottom: baseline + (rows - 1) * leading + size * 0.35,
  };
}

/** For every year; for every fifth or tenth where these would touch each other. */
function ticks({ first, last, x, pitch }: YearScale, y: number, ink: string): DrawingItem[] {
  const step = [1, 5, 10, 50, 100].find((years) => years * pitch >= 4) ?? last - first + 1;
  const items: DrawingItem[] = [];
  for (let year = Math.ceil(first / step) * step; year <= last; year += step) {
    const middle = x(year) + pitch / 2;
    items.push(drawLine([middle, y], [middle, y + 3], 0.5, ink));
  }
  return items;
}

interface YearLabel {
  readonly words: SetWords;
  /** Its left edge, and the middle of its year. */
  readonly x: number;
  readonly middle: number;
}

/** Centred under its block, but not beyond the end of the axis. */
function labelsOf(placements: readonly Placement[], years: YearScale, pen: Pen): YearLabel[] {
  const seen = new Set<string>();
  const labels: YearLabel[] = [];
  for (const { period, when } of placements.toSorted((a, b) => a.when - b.when)) {
    if (seen.has(period)) continue;
    seen.add(period);
    const words = setWords(period, 'chartYear', pen);
    const middle = years.x(Math.floor(when)) + years.pitch / 2;
    const most = Math.max(years.left, years.right - words.width);
    labels.push({
      words,
      middle,
      x: Math.min(Math.max(years.left, middle - words.width / 2), most),
    });
  }
  return labels;
}

/** Gives each label the first row in which it touches no other. */
function inRows(labels: readonly YearLabel[]): (YearLabel & { row: number })[] {
  const ends: number[] = [];
  return labels.map((label) => {
    const free = ends.findIndex((end) => end + AIR <= label.x);
    const row = free < 0 ? ends.length : free;
    ends[row] = label.x + label.words.width;
    return { ...label, row };
  });
}
