import type { Note } from '../../model/pack.ts';
import { blockPieces } from './blocks.ts';
import { isFromRight } from './direction.ts';
import { STORY_NAMESPACES } from './namespaces.ts';
import { paragraphProperties } from './paragraph.ts';
import { type Piece, paragraphPiece } from './piece.ts';
import type { Book, Place } from './place.ts';
import type { Relations } from './relations.ts';
import { rawRun, runProperties, tabRun, textRun } from './run.ts';
import { type StyleSpaces, storyXml } from './story.ts';
import { element, xmlDocument } from './xml.ts';

const MARK = runProperties({ style: 'FootnoteReference' });

/** `word/footnotes.xml`: every note that the text calls, and in it those that only it names. */
export function footnotesPart(book: Book, relations: Relations, spaces: StyleSpaces): string {
  const place = notePlace(book, relations);
  return xmlDocument(
    element('w:footnotes', STORY_NAMESPACES, separators(book) + notesXml(book, place, spaces)),
  );
}

function notesXml(book: Book, place: Place, spaces: StyleSpaces): string {
  const notes = [...book.pack.notes].map(([key, note]) =>
    book.notes.isCalled(key)
      ? element(
          'w:footnote',
          { 'w:id': book.notes.idOf(key) },
          storyXml(notePieces(key, note, place), spaces),
        )
      : '',
  );
  return notes.join('');
}

function notePlace(book: Book, relations: Relations): Place {
  const { text, rest } = book.geometry;
  return {
    book,
    relations,
    left: text + book.pack.theme.parts.note.indent,
    right: rest,
    style: 'FootnoteText',
    depth: 0,
    fromRight: isFromRight(book.pack.lang),
    look: {},
    calls: 'number',
    linked: false,
  };
}

/** Word has no notes to notes: one that is named first in a note stands behind it. */
function notePieces(key: string, note: Note, place: Place): Piece[] {
  const { notes } = place.book;
  const mark = notes.hasOwnMark(key)
    ? textRun(note.number, MARK)
    : rawRun('<w:footnoteRef/>', MARK);
  const pieces = marked(blockPieces(note.blocks, place), mark, place);
  const waiting = notes.takeNamed();
  for (let named = waiting.shift(); named !== undefined; named = waiting.shift()) {
    const other = place.book.pack.notes.get(named);
    if (other === undefined || !notes.adopt(named)) continue;
    pieces.push(...marked(blockPieces(other.blocks, place), textRun(other.number, MARK), place));
    waiting.push(...notes.takeNamed());
  }
  return pieces;
}

/** Puts the note's number before its first words. Only our own style has a place where it hangs. */
function marked(pieces: readonly Piece[], mark: string, { book }: Place): Piece[] {
  const [first, ...others] = pieces;
  const gap = book.manners === undefined ? tabRun : textRun(' ');
  if (first?.kind === 'paragraph' && first.look.style === 'FootnoteText' && !first.look.numbering) {
    const look = { style: 'FootnoteText' };
    return [{ ...first, look, content: mark + gap + first.content }, ...others];
  }
  return [paragraphPiece({ style: 'FootnoteText', keepNext: true }, mark + gap), ...pieces];
}

/** The rules above notes, on the edge of the text. */
function separators(book: Book): string {
  const look = paragraphProperties({
    style: 'FootnoteText',
    left: book.geometry.text,
    first: 0,
    after: book.pack.theme.parts.note.gap / 2,
  });
  return [
    ['separator', -1],
    ['continuationSeparator', 0],
  ]
    .map(([type, id]) => {
      const rule = element('w:p', {}, look + rawRun(`<w:${type}/>`));
      return element('w:footnote', { 'w:type': type, 'w:id': id }, rule);
    })
    .join('');
}
