import type { ParagraphLook } from './paragraph.ts';

/** What a story is made of: paragraphs that can still be changed, and what can't. */
export type Piece = ParagraphPiece | RawPiece | ColumnsPiece | SheetPiece | TurnedPiece;

/** The least space to its neighbours, in points; spaces of styles count towards it. */
interface Spaced {
  readonly above?: number;
  readonly below?: number;
  /** It is never the first on a page: what stands before it comes along. */
  readonly clings?: true;
}

export interface ParagraphPiece extends Spaced {
  readonly kind: 'paragraph';
  readonly look: ParagraphLook;
  /** Runs, fields, links. */
  readonly content: string;
}

/** A table, or contents in their frame. */
export interface RawPiece extends Spaced {
  readonly kind: 'raw';
  readonly xml: string;
  readonly table: boolean;
}

/** Texts side by side: columns of a section of their own. */
export interface ColumnsPiece extends Spaced {
  readonly kind: 'columns';
  readonly columns: readonly Column[];
  readonly gap: number;
}

export interface Column {
  readonly width: number;
  readonly pieces: readonly Piece[];
}

/** A page of its own, without running heads. */
export interface SheetPiece extends Spaced {
  readonly kind: 'sheet';
  readonly pieces: readonly Piece[];
}

/** On pages that are wider than they are high. */
export interface TurnedPiece extends Spaced {
  readonly kind: 'turned';
  readonly pieces: readonly Piece[];
}

export function paragraphPiece(look: ParagraphLook, content: string): ParagraphPiece {
  return { kind: 'paragraph', look, content };
}

/** Asks for space round a group of pieces. */
export function spaced<Kind extends Piece>(
  pieces: readonly Kind[],
  above: number,
  below: number,
): Kind[] {
  return pieces.map((piece, index) => ({
    ...piece,
    ...(index === 0 ? { above: Math.max(above, piece.above ?? 0) } : {}),
    ...(index === pieces.length - 1 ? { below: Math.max(below, piece.below ?? 0) } : {}),
  }));
}
