import { type Handlers, handle } from '../../model/handlers.ts';
import type { PackBlock } from '../../model/pack-block.ts';
import { codePieces } from './blocks/code.ts';
import { contentsPieces } from './blocks/contents.ts';
import { coverPieces } from './blocks/cover.ts';
import { figurePieces } from './blocks/figure.ts';
import { headingPieces } from './blocks/heading.ts';
import { imprintPieces } from './blocks/imprint.ts';
import { keyFigurePieces } from './blocks/key-figures.ts';
import { listPieces } from './blocks/list.ts';
import { mastheadPieces } from './blocks/masthead.ts';
import { noteBoxPieces } from './blocks/note-box.ts';
import { openingPieces } from './blocks/openings.ts';
import { paragraphPieces } from './blocks/paragraph.ts';
import { quotePieces } from './blocks/quote.ts';
import { sourcePieces } from './blocks/sources.ts';
import { tablePieces } from './blocks/table.ts';
import { thematicBreakPieces } from './blocks/thematic-break.ts';
import type { Piece } from './piece.ts';
import type { Place } from './place.ts';

/** A block's surroundings: where it stands, and between which blocks. */
export interface Standing {
  readonly place: Place;
  readonly previous: PackBlock | undefined;
  readonly next: PackBlock | undefined;
}

/** Blocks as the pieces of a story, in order. */
export function blockPieces(blocks: readonly PackBlock[], place: Place): Piece[] {
  return blocks.flatMap((block, index) =>
    handle(blockHandlers, block, {
      place,
      previous: blocks[index - 1],
      next: blocks[index + 1],
    }),
  );
}

const blockHandlers: Handlers<PackBlock, Standing, Piece[]> = {
  cover: (cover, { place }) => coverPieces(cover, place),
  masthead: (masthead, { place }) => mastheadPieces(masthead, place),
  contents: (contents, { place }) => contentsPieces(contents, place),
  heading: (heading, { place, previous, next }) => headingPieces(heading, place, previous, next),
  paragraph: (paragraph, { place, previous }) => paragraphPieces(paragraph, place, previous),
  list: (list, { place }) => listPieces(list, place, blockPieces),
  quote: (quote, { place }) => quotePieces(quote, place, blockPieces),
  codeBlock: (code, { place }) => codePieces(code, place),
  thematicBreak: (_, { place }) => thematicBreakPieces(place),
  table: (table, { place }) => tablePieces(table, place),
  figure: (figure, { place, previous }) => figurePieces(figure, place, previous),
  noteBox: (box, { place }) => noteBoxPieces(box, place, blockPieces),
  keyFigures: (figures, { place, previous }) => keyFigurePieces(figures, place, previous),
  openings: (openings, { place }) => openingPieces(openings, place),
  sources: (sources, { place }) => sourcePieces(sources, place),
  imprint: (imprint, { place }) => imprintPieces(imprint, place),
};
