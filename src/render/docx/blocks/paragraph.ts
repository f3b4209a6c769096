import type { PackBlock, PackParagraph } from '../../../model/pack-block.ts';
import type { PackInline } from '../../../model/pack-inline.ts';
import { runsFromRight } from '../direction.ts';
import { holdsPicture, inlineXml } from '../inlines.ts';
import type { ParagraphLook } from '../paragraph.ts';
import { type ParagraphPiece, type Piece, paragraphPiece } from '../piece.ts';
import type { Place } from '../place.ts';
import { anchored } from './anchored.ts';
import { edges } from './edges.ts';
import { inLanguage } from './language.ts';

export function paragraphPieces(
  paragraph: PackParagraph,
  place: Place,
  previous: PackBlock | undefined,
): Piece[] {
  const here = inLanguage(place, paragraph.lang);
  const piece = handlers[paragraph.style](paragraph, here, previous);
  return anchored([piece], paragraph.anchor, place);
}

type Handler = (
  paragraph: PackParagraph,
  place: Place,
  previous: PackBlock | undefined,
) => ParagraphPiece;

const handlers: Readonly<Record<PackParagraph['style'], Handler>> = {
  body: ({ content }, place, previous) => linePiece(bodyLook(place, previous), content, place),
  lead: ({ content }, place) => {
    const { text } = place.book.geometry;
    return linePiece({ style: 'Lead', ...edges(place, text) }, content, place);
  },
  source: (paragraph, place) => sourcePiece(paragraph, place, place.left),
};

/** A source line, from an edge of its own. */
export function sourcePiece(
  { content }: Pick<PackParagraph, 'content'>,
  place: Place,
  left: number,
): ParagraphPiece {
  const here = { ...place, left };
  return linePiece({ style: 'Source', ...edges(here, place.book.geometry.text) }, content, here);
}

/** Without the gap that its style keeps above it. */
export function flush(piece: ParagraphPiece): ParagraphPiece {
  return { ...piece, look: { ...piece.look, before: 0 } };
}

/** A line of the pack as a paragraph; with a picture in it, its lines may grow. */
export function linePiece(
  look: ParagraphLook,
  content: readonly PackInline[],
  place: Place,
): ParagraphPiece {
  const here = inDirection(place, content);
  const words = inlineXml(content, here);
  return paragraphPiece({ ...look, ...freeLines(content), ...directed(here) }, words);
}

/** The place of a line, which may run from the right where the text round it does not. */
export function inDirection(place: Place, content: readonly PackInline[]): Place {
  const fromRight = runsFromRight(content, place.fromRight);
  return fromRight === place.fromRight ? place : { ...place, fromRight };
}

/** What must be said of a line that runs in another direction than the document. */
export function directed({ fromRight, book }: Place): ParagraphLook {
  return fromRight === book.geometry.fromRight ? {} : { rightToLeft: fromRight };
}

/** Lines that are held exactly would cut a picture that stands in them. */
export function freeLines(content: readonly PackInline[]): ParagraphLook {
  return holdsPicture(content) ? { line: { rule: 'auto', value: 1 } } : {};
}

function bodyLook(place: Place, previous: PackBlock | undefined): ParagraphLook {
  const { style, book } = place;
  const { body } = book.pack.theme.styles;
  const follows = previous?.type === 'paragraph' && previous.style === 'body';
  if (style === 'BodyText' && follows && body.indent > 0) return { style: 'BodyTextFirstIndent' };
  return { style, ...innerEdges(place) };
}

/** In lists, quotes and boxes every paragraph says where it stands, if its style does not. */
function innerEdges(place: Place): ParagraphLook {
  const { geometry, pack } = place.book;
  const { quote, note } = pack.theme.parts;
  if (place.style === 'BodyText') return edges(place, geometry.text);
  if (place.style === 'Quote') return edges(place, geometry.text + quote.indent);
  if (place.style === 'FootnoteText') {
    return place.left === geometry.text + note.indent
      ? { first: 0 }
      : { left: place.left, first: 0 };
  }
  return { left: place.left, first: 0 };
}
