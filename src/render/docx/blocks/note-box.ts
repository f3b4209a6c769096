import type { PackNoteBox } from '../../../model/pack-block.ts';
import { inlineXml } from '../inlines.ts';
import { type Piece, paragraphPiece, spaced } from '../piece.ts';
import type { Place } from '../place.ts';
import { tabRun } from '../run.ts';
import { anchored } from './anchored.ts';
import { inLanguage } from './language.ts';
import type { Render } from './list.ts';

/**
 * Text set apart on a tint: paragraphs of one style. Word joins the frames of those whose borders and indents
 * are the same, so all of them have the same, lists too.
 */
export function noteBoxPieces(box: PackNoteBox, place: Place, render: Render): Piece[] {
  const edges = boxEdges(box, place);
  const here: Place = { ...inLanguage(place, box.lang), style: 'NoteBox', left: edges.left };
  // In reading order: notes are counted as they are written.
  const label = inlineXml(box.label, { ...here, look: { ...here.look, style: 'NoteBoxLabel' } });
  const inside = render(box.blocks, here);
  const framed = edges.hangsLabel
    ? inside.map((piece, index) => inFrame(piece, edges, index === 0 ? label : ''))
    : [...labelAbove(label, edges), ...inside.map((piece) => inFrame(piece, edges, ''))];
  const { before, after } = place.book.pack.theme.parts.table;
  return anchored(spaced(closed(framed), before, after), box.anchor, place);
}

interface Edges {
  /** Where the text stands. */
  readonly left: number;
  /** Where lines begin, against the text: for a label or a list's mark. */
  readonly first: number;
  /** The label stands beside the text; if not, above it. */
  readonly hangsLabel: boolean;
}

function boxEdges({ blocks }: PackNoteBox, { book }: Place): Edges {
  const { page, parts } = book.pack.theme;
  const { padLeft } = parts.noteBox;
  const areParagraphs = blocks.length > 0 && blocks.every(({ type }) => type === 'paragraph');
  if (book.geometry.text > 0 && areParagraphs) {
    return { left: page.axis, first: padLeft - page.axis, hangsLabel: true };
  }
  const hasMarks = blocks.some(({ type }) => type === 'list');
  const hang = hasMarks ? parts.list.indent : 0;
  return { left: padLeft + hang, first: -hang, hangsLabel: false };
}

function labelAbove(label: string, { left, first }: Edges): Piece[] {
  if (label === '') return [];
  return [paragraphPiece({ style: 'NoteBox', left, first, keepNext: true }, label)];
}

/** A tab leads from the frame's edge to the text, where no list's mark does. */
function inFrame(piece: Piece, { left, first }: Edges, label: string): Piece {
  if (piece.kind !== 'paragraph' || piece.look.style !== 'NoteBox') return piece;
  const lead = first < 0 && piece.look.numbering === undefined ? label + tabRun : label;
  return { ...piece, look: { ...piece.look, left, first }, content: lead + piece.content };
}

/** The last paragraph keeps no space inside the frame. */
function closed(pieces: readonly Piece[]): Piece[] {
  const last = pieces.at(-1);
  if (last?.kind !== 'paragraph') return [...pieces];
  return [...pieces.slice(0, -1), { ...last, look: { ...last.look, after: 0 } }];
}
