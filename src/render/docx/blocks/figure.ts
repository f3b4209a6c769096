import type { PackFigure } from '../../../model/pack-block.ts';
import { chartSize } from '../charts/chart-size.ts';
import { chartRun, fitted, pictureRun } from '../drawing.ts';
import { type ParagraphPiece, type Piece, paragraphPiece, spaced } from '../piece.ts';
import type { Place } from '../place.ts';
import { withLook } from '../story.ts';
import { captionPiece } from './caption.ts';
import { inLanguage } from './language.ts';
import { flush, sourcePiece } from './paragraph.ts';
import { tablePieces } from './table.ts';

/** The drawing, its caption and sources, and behind them a chart's data. */
export function figurePieces(figure: PackFigure, place: Place): Piece[] {
  const here = inLanguage(place, figure.lang);
  const { before, after } = place.book.pack.theme.parts.figure;
  const caption = captionPiece(figure.caption, 'Figure', figure.anchor, here);
  const shown = spaced(
    [
      drawingPiece(figure, here),
      ...keptTogether([
        caption,
        ...figure.below.map((line) => flush(sourcePiece(line, here, here.left))),
      ]),
    ],
    before,
    after,
  );
  return figure.data === undefined ? shown : [...shown, ...tablePieces(figure.data, here)];
}

/** A caption and its sources stay on the drawing's page; the data may stand on the next. */
function keptTogether(pieces: readonly ParagraphPiece[]): ParagraphPiece[] {
  return pieces.map((piece, index) =>
    index < pieces.length - 1 ? withLook(piece, { keepNext: true }) : piece,
  );
}

function drawingPiece(figure: PackFigure, place: Place): ParagraphPiece {
  const left = edgeOf(figure, place);
  const look = { style: 'Figure', ...(left === place.book.geometry.text ? {} : { left }) };
  return paragraphPiece(look, drawingXml(figure, { ...place, left }));
}

/** In themes that give charts the whole width they begin at the first edge. */
function edgeOf({ content }: PackFigure, { left, book }: Place): number {
  const { charts } = book.pack.theme.parts;
  const isWide = content.type !== 'picture' && charts.width === 'full';
  return isWide && left === book.geometry.text ? 0 : left;
}

function drawingXml({ content, alt }: PackFigure, place: Place): string {
  const { book, relations, left } = place;
  const { geometry, pack } = book;
  const room = geometry.block - left;
  const id = book.drawings.next();
  if (content.type !== 'picture') {
    const width =
      pack.theme.parts.charts.width === 'full' ? room : Math.min(room, pack.theme.page.measure);
    const size = chartSize(content, pack.theme, width);
    const relation = relations.part('chart', book.charts.targetOf(content, size));
    return chartRun({ relation, id, alt, size });
  }
  const picture = pack.pictures.get(content.source);
  if (picture === undefined) return '';
  // A caption must find room under it.
  const height = (geometry.height - geometry.top - geometry.bottom) * 0.8;
  const size = fitted(picture, { width: room, height });
  return pictureRun({
    relation: relations.part('image', book.media.targetOf(picture)),
    id,
    alt,
    size,
  });
}
