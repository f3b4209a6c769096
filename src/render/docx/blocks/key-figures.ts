import type { KeyFigure, PackKeyFigures } from '../../../model/pack-block.ts';
import { plainXml } from '../inlines.ts';
import { type Column, type Piece, paragraphPiece, spaced } from '../piece.ts';
import type { Place } from '../place.ts';
import { runProperties, textRun } from '../run.ts';
import { sourcePiece } from './paragraph.ts';

/**
 * Statistics shown large, in columns of a section: each number is read with what it counts and its
 * period, and wraps in its own column. Rows of tab stops would tear them apart.
 */
export function keyFigurePieces(block: PackKeyFigures, place: Place): Piece[] {
  const { keyFigures } = place.book.pack.theme.parts;
  const rows = rowsOf(block.figures, place);
  const columns = rows.map(
    (row, index): Piece => ({
      kind: 'columns',
      gap: keyFigures.gap,
      columns: row.map(({ figure, width }) => ({ width, pieces: cardPieces(figure, place) })),
      above: index === 0 ? 0 : keyFigures.rowGap,
    }),
  );
  const below = block.below.map((line) => sourcePiece(line, place, 0));
  return spaced([...columns, ...below], keyFigures.before, keyFigures.after);
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

function spanOf({ qualifier, value }: KeyFigure, { book }: Place): number {
  const { styles, parts } = book.pack.theme;
  const width =
    (value.length * styles.keyNumber.size + qualifier.length * styles.keyQualifier.size) * 0.55;
  return width > parts.keyFigures.width ? Math.min(2, parts.keyFigures.columns) : 1;
}

function cardPieces(
  { qualifier, value, label, period }: KeyFigure,
  place: Place,
): Column['pieces'] {
  const before =
    qualifier === '' ? '' : textRun(`${qualifier}\u00A0`, runProperties({ style: 'KeyQualifier' }));
  return [
    paragraphPiece({ style: 'KeyNumber' }, before + plainXml(value, place)),
    paragraphPiece({ style: 'KeyLabel' }, plainXml(label, place)),
    ...(period === '' ? [] : [paragraphPiece({ style: 'KeyPeriod' }, plainXml(period, place))]),
  ];
}
