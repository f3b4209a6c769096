import type { PackQuote } from '../../../model/pack-block.ts';
import { type Piece, spaced } from '../piece.ts';
import type { Place } from '../place.ts';
import { anchored } from './anchored.ts';
import { inLanguage } from './language.ts';
import type { Render } from './list.ts';

export function quotePieces(quote: PackQuote, place: Place, render: Render): Piece[] {
  const { indent } = place.book.pack.theme.parts.quote;
  const inside: Place = {
    ...inLanguage(place, quote.lang),
    style: 'Quote',
    left: place.left + indent,
  };
  const { before, after } = place.book.pack.theme.styles.quote;
  const pieces = spaced(render(quote.blocks, inside), before, after);
  return anchored(pieces, quote.anchor, place);
}
