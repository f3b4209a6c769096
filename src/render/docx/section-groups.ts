import type { Piece } from './piece.ts';

/** What goes into one section. */
export interface Group {
  readonly kind: 'flow' | 'sheet' | 'columns' | 'turned';
  readonly pieces: readonly Piece[];
}

/**
 * All that flows on together, and each of those that do not alone. Headings that stand right before a
 * turned page are on it, and turned pages that follow each other are one section.
 */
export function sectionGroups(pieces: readonly Piece[]): Group[] {
  const groups: Open[] = [];
  for (const piece of pieces) {
    const last = groups.at(-1);
    if (piece.kind === 'turned')
      groups.push({ kind: 'turned', pieces: takenAlong(groups, piece.pieces) });
    else if (piece.kind === 'columns' || piece.kind === 'sheet') {
      groups.push({ kind: piece.kind, pieces: [piece] });
    } else if (last?.kind === 'flow') last.pieces.push(piece);
    else groups.push({ kind: 'flow', pieces: [piece] });
  }
  return groups;
}

interface Open extends Group {
  readonly pieces: Piece[];
}

/** Takes from the groups before what a turned page begins with. */
function takenAlong(groups: Open[], own: readonly Piece[]): Piece[] {
  const headings: Piece[] = [];
  const flow = groups.at(-1);
  if (flow?.kind === 'flow') {
    while (isHeading(flow.pieces.at(-1))) headings.unshift(...flow.pieces.splice(-1));
    if (flow.pieces.length === 0) groups.pop();
  }
  const before = groups.at(-1)?.kind === 'turned' ? (groups.pop()?.pieces ?? []) : [];
  return [...before, ...headings, ...own];
}

function isHeading(piece: Piece | undefined): boolean {
  return piece?.kind === 'paragraph' && (piece.look.style ?? '').startsWith('Heading');
}
