import type { Chart } from '../../../model/chart.ts';
import type { PackBlock, PackFigure } from '../../../model/pack-block.ts';
import { chartSize } from '../charts/chart-size.ts';
import { chartRun, fitted, pictureRelations, pictureRun, type Size } from '../drawing.ts';
import { geometryOf } from '../geometry.ts';
import { type ParagraphPiece, type Piece, paragraphPiece, spaced } from '../piece.ts';
import type { Place } from '../place.ts';
import { withLook } from '../story.ts';
import { captionPiece } from './caption.ts';
import { columnBeside, inColumn, tight } from './chart-data.ts';
import { underHeading } from './heading.ts';
import { inLanguage } from './language.ts';
import { flush, sourcePiece } from './paragraph.ts';
import { tablePieces } from './table.ts';

/** The drawing, its caption and sources, and behind them or beside them a chart's data. */
export function figurePieces(
  figure: PackFigure,
  place: Place,
  previous: PackBlock | undefined,
): Piece[] {
  const here = inLanguage(place, figure.lang);
  const before = spaceAbove(figure, place, previous);
  const { after } = place.book.pack.theme.parts.figure;
  const { data } = figure;
  if (data === undefined) return spaced(shownPieces(figure, here), before, after);
  const beside = columnBeside(data, here);
  if (beside === undefined) {
    return [...spaced(shownPieces(figure, here), before, 0), ...tablePieces(data, tight(here))];
  }
  const { width, gap } = beside;
  const narrow = inColumn(here, here.book.geometry.block - width - gap);
  const columns = [
    { width: narrow.book.geometry.block, pieces: shownPieces(figure, narrow) },
    { width, pieces: tablePieces(data, tight(inColumn(here, width))) },
  ];
  return spaced([{ kind: 'columns', columns, gap }], before, after);
}

/** A chart has some air of its own at its top. */
function spaceAbove({ content }: PackFigure, { book }: Place, previous: PackBlock | undefined) {
  if (underHeading(previous)) return 0;
  const { before } = book.pack.theme.parts.figure;
  return content.type === 'picture' ? before : Math.max(0, before - CHART_AIR);
}

const CHART_AIR = 8;

function shownPieces(figure: PackFigure, place: Place): Piece[] {
  const caption = captionPiece(figure.caption, 'Figure', figure.anchor, place);
  const sources = figure.below.map((line) => flush(sourcePiece(line, place, place.left)));
  return [drawingPiece(figure, place), ...keptTogether([caption, ...sources])];
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

/** In a column bars are thinner, too: they would look fat. */
function narrowed({ type }: Chart, { width, height }: Size, { book }: Place): Size {
  const isColumn = book.geometry.block < geometryOf(book.pack).block;
  return { width, height: isColumn && type === 'counts' ? height * NARROW : height };
}

const NARROW = 0.76;

function drawingXml({ content, alt }: PackFigure, place: Place): string {
  const { book, relations, left } = place;
  const { geometry, pack } = book;
  const room = geometry.block - left;
  const id = book.drawings.next();
  if (content.type !== 'picture') {
    const width =
      pack.theme.parts.charts.width === 'full' ? room : Math.min(room, pack.theme.page.measure);
    const size = narrowed(content, chartSize(content, pack.theme, width), place);
    const relation = relations.part('chart', book.charts.targetOf(content, size));
    return chartRun({ relation, id, alt, size });
  }
  const picture = pack.pictures.get(content.source);
  if (picture === undefined) return '';
  // A caption must find room under it.
  const height = (geometry.height - geometry.top - geometry.bottom) * 0.8;
  const size = fitted(picture, { width: room, height });
  return pictureRun({
    ...pictureRelations(picture, book.media, relations),
    id,
    alt,
    size,
  });
}
