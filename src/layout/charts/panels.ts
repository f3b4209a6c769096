import type { ChartGroup } from '../../model/chart.ts';
import type { Drawing, DrawingItem } from '../display-list.ts';
import { type Pen, placeWords } from './pen.ts';
import { widestWord, wrapWords } from './wrap-words.ts';

/** Between panels side by side, and between rows of panels, in points. */
const PANEL_GAP = 18.5;
/** Of the values, from the least to the greatest. */
const PLOT_HEIGHT = 104;
/** From the title's baseline to the greatest value. */
const TITLE_GAP = 25;
/** Under the lowest value: the periods stand here. */
const FOOT = 21.5;

/** Where a panel's values are drawn. */
export interface Plot {
  readonly x: number;
  readonly width: number;
  readonly top: number;
  readonly bottom: number;
}

/** No panel is narrower without need, in points: three stand side by side in a column of text. */
const WIDE_ENOUGH = 98.5;
/** No panel is wider, in points: a slope over a whole page would be flat. */
const WIDEST = 190;

export interface Grid {
  readonly columns: number;
  /** Of all panels and the gaps between them. */
  readonly width: number;
}

function panelWidth({ columns, width }: Grid): number {
  return (width - (columns - 1) * PANEL_GAP) / columns;
}

/** A panel for each count, row by row, each under its name. */
export function drawPanels(
  groups: readonly ChartGroup[],
  grid: Grid,
  pen: Pen,
  draw: (group: ChartGroup, plot: Plot) => readonly DrawingItem[],
): Drawing {
  const items: DrawingItem[] = [];
  const width = panelWidth(grid);
  const { size } = pen.theme.styles.chartTitle;
  let y = 0;
  for (const row of rowsOf(groups, grid.columns)) {
    const titles = row.map(({ label }) => wrapWords(label, 'chartTitle', width, pen));
    const lines = Math.max(1, ...titles.map(({ length }) => length));
    const top = y + size + (lines - 1) * size * 1.2 + TITLE_GAP;
    for (const [index, group] of row.entries()) {
      const x = index * (width + PANEL_GAP);
      const title = titles[index] ?? [];
      items.push(
        ...title.map((line, at) => placeWords(line, x, y + size + at * size * 1.2)),
        ...draw(group, { x, width, top, bottom: top + PLOT_HEIGHT }),
      );
    }
    y = top + PLOT_HEIGHT + FOOT + PANEL_GAP;
  }
  return { width: grid.width, height: Math.max(0, y - PANEL_GAP), items };
}

function rowsOf(groups: readonly ChartGroup[], columns: number): ChartGroup[][] {
  const rows: ChartGroup[][] = [];
  for (let start = 0; start < groups.length; start += columns) {
    rows.push(groups.slice(start, start + columns));
  }
  return rows;
}

/** How many panels of a width, and wide enough for their names, stand side by side; 0: not one. */
export function mostPanels(
  groups: readonly ChartGroup[],
  least: number,
  width: number,
  pen: Pen,
): number {
  const names = groups.map(({ label }) => label);
  const needed = Math.max(WIDE_ENOUGH, least, widestWord(names, 'chartTitle', pen));
  // A hair more: three panels of 98.5 and two gaps are exactly as wide as a column of text.
  return Math.floor((width + PANEL_GAP + 0.01) / (needed + PANEL_GAP));
}

/** As many columns as can be up to `most`, with rows that are as full as each other. */
export function panelGrid(count: number, most: number, width: number): Grid {
  const rows = Math.ceil(count / most);
  const columns = Math.max(1, Math.ceil(count / Math.max(1, rows)));
  return { columns, width: Math.min(width, columns * (WIDEST + PANEL_GAP) - PANEL_GAP) };
}
