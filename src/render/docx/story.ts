import { type ParagraphLook, paragraphProperties } from './paragraph.ts';
import { type ParagraphPiece, type Piece, paragraphPiece, type RawPiece } from './piece.ts';

/** The space that a paragraph of a style has above and below, in points. */
export type StyleSpaces = ReadonlyMap<string, { readonly before: number; readonly after: number }>;

export type FlatPiece = ParagraphPiece | RawPiece;

/** Pieces of a story without sections, such as a note: what stood side by side stands in a row. */
export function storyXml(pieces: readonly Piece[], spaces: StyleSpaces): string {
  return piecesXml(spacedOut(flattened(pieces), spaces));
}

export function flattened(pieces: readonly Piece[]): FlatPiece[] {
  return pieces.flatMap((piece) => {
    if (piece.kind === 'columns') return piece.columns.flatMap((each) => flattened(each.pieces));
    return 'pieces' in piece ? flattened(piece.pieces) : [piece];
  });
}

export function piecesXml(pieces: readonly FlatPiece[]): string {
  return pieces.map(pieceXml).join('');
}

function pieceXml(piece: FlatPiece): string {
  if (piece.kind === 'raw') return piece.xml;
  return `<w:p>${paragraphProperties(piece.look)}${piece.content}</w:p>`;
}

/** Gives every piece the space that it asks for, where the styles' own is not enough. */
export function spacedOut(pieces: readonly FlatPiece[], spaces: StyleSpaces): FlatPiece[] {
  const placed: FlatPiece[] = [];
  for (const piece of pieces) {
    const previous = placed.at(-1);
    if (previous === undefined) {
      placed.push(piece);
      continue;
    }
    if (piece.clings && previous.kind === 'paragraph') {
      placed[placed.length - 1] = withLook(previous, { keepNext: true });
    }
    const missing = missingSpace(previous, piece, spaces);
    if (piece.kind === 'paragraph') placed.push(raised(piece, missing, spaces));
    else placed.push(...belowRaised(placed, piece, missing, spaces));
  }
  return placed;
}

function missingSpace(previous: FlatPiece, piece: FlatPiece, spaces: StyleSpaces): number {
  const wanted = Math.max(previous.below ?? 0, piece.above ?? 0);
  return wanted - afterOf(previous, spaces) - beforeOf(piece, spaces);
}

function raised(piece: ParagraphPiece, missing: number, spaces: StyleSpaces): ParagraphPiece {
  // The top of a page keeps no space.
  if (missing <= 0 || piece.look.pageBreakBefore) return piece;
  return withLook(piece, { before: beforeOf(piece, spaces) + missing });
}

/** What can't have space of its own gets it from the paragraph before it; two tables never touch. */
function belowRaised(
  placed: FlatPiece[],
  piece: RawPiece,
  missing: number,
  spaces: StyleSpaces,
): FlatPiece[] {
  const previous = placed.at(-1);
  if (previous?.kind === 'raw') {
    return [thinPiece(Math.max(0, missing)), piece];
  }
  if (previous !== undefined && missing > 0) {
    placed[placed.length - 1] = withLook(previous, { after: afterOf(previous, spaces) + missing });
  }
  return [piece];
}

/** Gives the first paragraph at least this space above. */
export function spacedAbove(
  pieces: readonly FlatPiece[],
  above: number,
  spaces: StyleSpaces,
): FlatPiece[] {
  const [first, ...others] = pieces;
  if (first?.kind !== 'paragraph') return [...pieces];
  return [raised(first, above - beforeOf(first, spaces), spaces), ...others];
}

/** Gives the last paragraph at least this space below. */
export function spacedBelow(
  pieces: readonly FlatPiece[],
  below: number,
  spaces: StyleSpaces,
): FlatPiece[] {
  const last = pieces.at(-1);
  if (last?.kind !== 'paragraph' || afterOf(last, spaces) >= below) return [...pieces];
  return [...pieces.slice(0, -1), withLook(last, { after: below })];
}

/** A paragraph that is as good as not there: it keeps tables apart and ends sections. */
export function thinPiece(before = 0): ParagraphPiece {
  return paragraphPiece(
    { style: 'Normal', before, after: 0, line: { rule: 'exact', value: 1 } },
    '',
  );
}

export function withLook(piece: ParagraphPiece, look: ParagraphLook): ParagraphPiece {
  return { ...piece, look: { ...piece.look, ...look } };
}

function beforeOf(piece: FlatPiece, spaces: StyleSpaces): number {
  if (piece.kind === 'raw') return 0;
  return piece.look.before ?? spaces.get(piece.look.style ?? 'Normal')?.before ?? 0;
}

function afterOf(piece: FlatPiece, spaces: StyleSpaces): number {
  if (piece.kind === 'raw') return 0;
  return piece.look.after ?? spaces.get(piece.look.style ?? 'Normal')?.after ?? 0;
}
