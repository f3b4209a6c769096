import type { KeyFigure, PackBlock, PackKeyFigures } from '../../../model/pack-block.ts';
import { textWidth } from '../estimate.ts';
import { plainXml } from '../inlines.ts';
import { type Column, type ParagraphPiece, type Piece, paragraphPiece, spaced } from '../piece.ts';
import type { Place } from '../place.ts';
import { runProperties, tabRun, textRun } from '../run.ts';
import { withLook } from '../story.ts';
import { underHeading } from './heading.ts';
import { sourcePiece } from './paragraph.ts';

/**
 * Statistics shown large. On a sheet with a masthead they stand in columns of a section, where each number
 * is read with what it counts and wraps in its own column. In a long document, where a page may end
 * anywhere, columns would be torn apart: there they stand in rows, on the two edges.
 */
export function keyFigurePieces(
  block: PackKeyFigures,
  place: Place,
  previous: PackBlock | undefined,
): Piece[] {
  const { parts, styles } = place.book.pack.theme;
  const { after } = parts.keyFigures;
  const before = underHeading(previous) ? 0 : parts.keyFigures.before;
  const isSheet = place.book.pack.body.some(({ type }) => type === 'masthead');
  const figures = isSheet ? columnPieces(block.figures, place) : rowsTogether(block.figures, place);
  const below = block.below.map((line) => sourcePiece(line, place, 0));
  const apart = spaced(below, Math.max(styles.source.before, styles.source.leading), 0);
  return spaced([...figures, ...apart], before, after);
}

function columnPieces(figures: readonly KeyFigure[], place: Place): Piece[] {
  const { gap, rowGap } = place.book.pack.theme.parts.keyFigures;
  return rowsOf(figures, place).map((row, index) => ({
    kind: 'columns',
    gap,
    columns: row.map(({ figure, width }) => ({ width, pieces: cardPieces(figure, place) })),
    above: index === 0 ? 0 : rowGap,
  }));
}

/** A page's end does not part them, unless there are many. */
function rowsTogether(figures: readonly KeyFigure[], place: Place): Piece[] {
  const pieces = figures.flatMap((figure, index) => rowPieces(figure, index === 0, place));
  if (figures.length > MOST_ROWS_TOGETHER) return pieces;
  return pieces.map((piece, index) =>
    index < pieces.length - 1 ? withLook(piece, { keepNext: true }) : piece,
  );
}

const MOST_ROWS_TOGETHER = 6;

/** The number on the first edge, what it counts on the second, its period where contents have theirs. */
function rowPieces(figure: KeyFigure, isFirst: boolean, place: Place): ParagraphPiece[] {
  const { page, parts, grid, styles } = place.book.pack.theme;
  const left = page.axis;
  const { label, period } = figure;
  const number = numberXml(figure, { ...place, look: { style: 'KeyNumberText' } });
  const hangs = numberWidth(figure, place) <= left - parts.keyFigures.gap;
  const fits = hangs && textWidth(label, styles.keyLabel) < parts.contents.periodAt - left;
  const words = plainXml(label, place);
  const head = hangs
    ? [paragraphPiece({ style: 'KeyRow' }, number + tabRun + words)]
    : [
        paragraphPiece({ style: 'KeyNumber' }, numberXml(figure, place)),
        paragraphPiece({ style: 'KeyLabel', left }, words),
      ];
  return spaced(withPeriod(head, { period, fits, place }), isFirst ? 0 : grid / 2, 0);
}

interface Period {
  readonly period: string;
  readonly fits: boolean;
  readonly place: Place;
}

/** In the line of the number if there is room, else under it. */
function withPeriod(
  head: readonly ParagraphPiece[],
  { period, fits, place }: Period,
): ParagraphPiece[] {
  if (period === '') return [...head];
  if (!fits) {
    const left = place.book.pack.theme.page.axis;
    return [...head, paragraphPiece({ style: 'KeyPeriod', left }, plainXml(period, place))];
  }
  const look = { ...place.look, style: 'KeyPeriodText' };
  const words = tabRun + plainXml(period, { ...place, look });
  return head.map((piece) => ({ ...piece, content: piece.content + words }));
}

interface Card {
  readonly figure: KeyFigure;
  readonly width: number;
}

/** Cards from left to right; one that needs it takes two columns. */
function rowsOf(figures: readonly KeyFigure[], place: Place): Card[][] {
  const { keyFigures } = place.book.pack.theme.parts;
  const rows: Card[][] = [];
  let free = 0;
  for (const figure of figures) {
    const span = spanOf(figure, place);
    if (span > free) {
      rows.push([]);
      free = keyFigures.columns;
    }
    free -= span;
    const width = keyFigures.width * span + keyFigures.gap * (span - 1);
    rows.at(-1)?.push({ figure, width });
  }
  return rows;
}

function spanOf(figure: KeyFigure, place: Place): number {
  const { width, columns } = place.book.pack.theme.parts.keyFigures;
  return numberWidth(figure, place) > width ? Math.min(2, columns) : 1;
}

function numberWidth({ qualifier, value }: KeyFigure, { book }: Place): number {
  const { keyNumber, keyQualifier } = book.pack.theme.styles;
  return textWidth(value, keyNumber) + textWidth(qualifier, keyQualifier);
}

function cardPieces(figure: KeyFigure, place: Place): Column['pieces'] {
  const { label, period } = figure;
  return [
    paragraphPiece({ style: 'KeyNumber' }, numberXml(figure, place)),
    paragraphPiece({ style: 'KeyLabel' }, plainXml(label, place)),
    ...(period === '' ? [] : [paragraphPiece({ style: 'KeyPeriod' }, plainXml(period, place))]),
  ];
}

function numberXml({ qualifier, value }: KeyFigure, place: Place): string {
  const look = runProperties({ style: 'KeyQualifier' });
  return (qualifier === '' ? '' : textRun(`${qualifier}\u00A0`, look)) + plainXml(value, place);
}
