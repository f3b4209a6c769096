import type { Entry, PackMasthead } from '../../../model/pack-block.ts';
import { linePiece } from '../blocks/paragraph.ts';
import { inlineXml, plainXml } from '../inlines.ts';
import { type Piece, paragraphPiece } from '../piece.ts';
import type { Place } from '../place.ts';
import { runProperties, tabRun, textRun } from '../run.ts';

/** A masthead in a house's styles: its colours stand on white, so there is no field of ours. */
export function frontPieces(masthead: PackMasthead, place: Place): Piece[] {
  const { kind, side, title, subtitle, entries } = masthead;
  const { grid } = place.book.pack.theme;
  const tabs = [{ at: place.book.geometry.block, align: 'right' } as const];
  const other = side === '' ? '' : tabRun + textRun(side);
  return [
    paragraphPiece({ style: 'CoverKind', tabs }, plainXml(kind, place) + other),
    linePiece({ style: 'Title' }, title, place),
    ...(subtitle.length === 0 ? [] : [linePiece({ style: 'Subtitle' }, subtitle, place)]),
    ...entries.map((entry, index) => entryPiece(entry, index === 0 ? grid : 0, place)),
  ];
}

function entryPiece({ label, value }: Entry, above: number, place: Place): Piece {
  const name = textRun(label, runProperties({ style: 'CoverLabel' }));
  const piece = paragraphPiece({ style: 'CoverEntry' }, name + tabRun + inlineXml(value, place));
  return { ...piece, above };
}
