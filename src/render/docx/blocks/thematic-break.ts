import { type Piece, paragraphPiece } from '../piece.ts';
import type { Place } from '../place.ts';
import { edges } from './edges.ts';

export function thematicBreakPieces(place: Place): Piece[] {
  const look = { style: 'ThematicBreak', ...edges(place, place.book.geometry.text) };
  return [paragraphPiece(look, '')];
}
