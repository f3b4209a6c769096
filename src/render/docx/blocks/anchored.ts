import type { Piece } from '../piece.ts';
import type { Place } from '../place.ts';

/** Marks the first of a block's pieces as the place of its anchor. */
export function anchored(
  pieces: readonly Piece[],
  anchor: string | undefined,
  { book }: Place,
): Piece[] {
  const [first, ...others] = pieces;
  if (first?.kind === 'paragraph') {
    return [{ ...first, content: book.bookmarks.around(anchor, first.content) }, ...others];
  }
  if (first?.kind === 'raw') {
    return [{ ...first, xml: book.bookmarks.around(anchor, '') + first.xml }, ...others];
  }
  return [...pieces];
}
