import type { PackTable } from '../../../model/pack-block.ts';
import type { Place } from '../place.ts';

/** A column at the right of a chart, in points. */
interface Beside {
  readonly width: number;
  readonly gap: number;
}

/** Of the text block; the chart keeps the rest. */
const SHARE = 0.35;

/** More rows would stand higher than a chart. */
const MOST_ROWS = 8;
/** More columns would be too narrow. */
const MOST_COLUMNS = 4;

/**
 * The column for a chart's data, where they may stand beside it: on a sheet, whose pages are counted, if they
 * are few and stand in nothing else. In a long document a page may end anywhere and would tear columns apart.
 */
export function columnBeside({ head, rows }: PackTable, place: Place): Beside | undefined {
  const { pack, geometry } = place.book;
  const isSheet = pack.body.some(({ type }) => type === 'masthead');
  const isOutermost = place.style === 'BodyText' && place.calls === 'real';
  const isSmall = rows.length <= MOST_ROWS && head.length <= MOST_COLUMNS;
  if (!isSheet || !isOutermost || !isSmall) return undefined;
  return { width: geometry.block * SHARE, gap: pack.theme.parts.keyFigures.gap };
}

/** The place inside a column of this width. */
export function inColumn(place: Place, width: number): Place {
  const { book } = place;
  return { ...place, book: { ...book, geometry: { ...book.geometry, block: width, rest: 0 } } };
}

/** A chart's data repeat what it shows, so their rows are close and they stand close to it. */
export function tight(place: Place): Place {
  const { book } = place;
  const { theme } = book.pack;
  const { before, rowPadding, edgePadding } = theme.parts.table;
  const table = {
    ...theme.parts.table,
    before: before * TIGHT,
    rowPadding: rowPadding * TIGHT,
    edgePadding: edgePadding * TIGHT,
    leastRow: 0,
  };
  const parts = { ...theme.parts, table };
  const pack = { ...book.pack, theme: { ...theme, parts } };
  return { ...place, book: { ...book, pack } };
}

const TIGHT = 0.3;
