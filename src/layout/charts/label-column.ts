import { type Pen, type SetWords } from './pen.ts';
import { widestWord, wrapWords } from './wrap-words.ts';

/**
 * Where names stand in a chart of rows: in the column of labels beside the text, which may be left
 * of the drawing's own edge, else above their rows.
 */
export interface LabelColumn {
  /** The names' left edge; negative left of the drawing. */
  readonly x: number;
  /** Of the names. */
  readonly width: number;
  /** Where the rows begin. */
  readonly rows: number;
  readonly place: 'beside' | 'above';
}

/** Between names and what stands beside them, in points. */
const GAP = 12;
/** No name is squeezed into less beside its rows, in points. */
const NARROWEST = 56;

/** `taken` is what stands between names and rows, such as periods, in points. */
export function labelColumn(
  names: readonly string[],
  { width, taken }: { width: number; taken: number },
  pen: Pen,
): LabelColumn {
  const { page, parts } = pen.theme;
  const isWide = parts.charts.width === 'full';
  const room = page.axis - GAP - taken;
  // A nested figure is narrower than the text, and has no column of labels beside it.
  const hasColumn = isWide || width > page.measure - 1;
  const least = Math.max(NARROWEST, widestWord(names, 'chartLabel', pen));
  if (room < least || !hasColumn) return { x: 0, width, rows: taken, place: 'above' };
  return { x: isWide ? 0 : -page.axis, width: room, rows: isWide ? page.axis : 0, place: 'beside' };
}

export function setLabel(text: string, column: LabelColumn, pen: Pen): SetWords[] {
  return text === '' ? [] : wrapWords(text, 'chartLabel', column.width, pen);
}
