import type { PackNoteBox } from '../../../model/pack-block.ts';
import { inlineXml } from '../inlines.ts';
import { type ParagraphPiece, type Piece, paragraphPiece, spaced } from '../piece.ts';
import type { Place } from '../place.ts';
import { tabRun } from '../run.ts';
import { anchored } from './anchored.ts';
import { inLanguage } from './language.ts';
import type { Render } from './list.ts';

/** Text set apart on a tint: paragraphs of one style, whose frames Word joins. */
export function noteBoxPieces(box: PackNoteBox, place: Place, render: Render): Piece[] {
  const here: Place = { ...inLanguage(place, box.lang), style: 'NoteBox', left: boxEdge(place) };
  const pieces = labelled(box, render(box.blocks, here), here);
  const { before, after } = place.book.pack.theme.parts.table;
  return anchored(spaced(pieces, before, after), box.anchor, place);
}

/** Where the box's text stands. */
function boxEdge({ book }: Place): number {
  const { page, parts } = book.pack.theme;
  return page.axis === 0 ? parts.noteBox.padLeft : page.axis;
}

/** With two edges the label hangs beside the first paragraph; with one it stands above. */
function labelled(box: PackNoteBox, inside: readonly Piece[], place: Place): Piece[] {
  if (box.label.length === 0) return [...inside];
  const label = inlineXml(box.label, { ...place, look: { ...place.look, style: 'NoteBoxLabel' } });
  const [first, ...others] = inside;
  const hangs = place.book.geometry.text > 0;
  if (hangs && first?.kind === 'paragraph' && isPlain(first)) {
    return [
      { ...first, look: { style: 'NoteBox' }, content: label + tabRun + first.content },
      ...others,
    ];
  }
  return [paragraphPiece({ style: 'NoteBox', keepNext: true }, label), ...inside];
}

function isPlain({ look }: ParagraphPiece): boolean {
  return look.style === 'NoteBox' && look.numbering === undefined;
}
