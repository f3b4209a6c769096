import type { PackNoteBox } from '../../../model/pack-block.ts';
import { inlineXml } from '../inlines.ts';
import { type Piece, paragraphPiece, spaced } from '../piece.ts';
import type { Place } from '../place.ts';
import { tabRun } from '../run.ts';
import { anchored } from './anchored.ts';
import { inLanguage } from './language.ts';
import type { Render } from './list.ts';

/** Text set apart on a tint: paragraphs of one style and one left edge, whose frames Word joins. */
export function noteBoxPieces(box: PackNoteBox, place: Place, render: Render): Piece[] {
  const hangs = hangsLabel(box, place);
  const left = boxEdge(place, hangs);
  const here: Place = { ...inLanguage(place, box.lang), style: 'NoteBox', left };
  // In reading order: notes are counted as they are written.
  const label = inlineXml(box.label, { ...here, look: { ...here.look, style: 'NoteBoxLabel' } });
  const inside = render(box.blocks, here);
  const pieces = closed(
    hangs
      ? inside.map((piece, index) => hung(piece, index === 0 ? label : '', here))
      : [...labelAbove(label, here), ...inside],
  );
  const { before, after } = place.book.pack.theme.parts.table;
  return anchored(spaced(pieces, before, after), box.anchor, place);
}

/** With two edges the label hangs beside paragraphs; beside all else, and with one edge, it stands above. */
function hangsLabel({ blocks }: PackNoteBox, { book }: Place): boolean {
  const areParagraphs = blocks.every(({ type }) => type === 'paragraph');
  return book.geometry.text > 0 && blocks.length > 0 && areParagraphs;
}

/** Where the box's text stands. */
function boxEdge({ book }: Place, hangs: boolean): number {
  const { page, parts } = book.pack.theme;
  return hangs ? page.axis : parts.noteBox.padLeft;
}

function labelAbove(label: string, { left }: Place): Piece[] {
  if (label === '') return [];
  return [paragraphPiece({ style: 'NoteBox', left, first: 0, keepNext: true }, label)];
}

/** All paragraphs begin on the box's edge, and a tab leads to the text. */
function hung(piece: Piece, label: string, { left, book }: Place): Piece {
  if (piece.kind !== 'paragraph') return piece;
  const look = { ...piece.look, left, first: book.pack.theme.parts.noteBox.padLeft - left };
  return { ...piece, look, content: label + tabRun + piece.content };
}

/** The last paragraph keeps no space inside the frame. */
function closed(pieces: readonly Piece[]): Piece[] {
  const last = pieces.at(-1);
  if (last?.kind !== 'paragraph') return [...pieces];
  return [...pieces.slice(0, -1), { ...last, look: { ...last.look, after: 0 } }];
}
