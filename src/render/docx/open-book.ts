import type { Pack } from '../../model/pack.ts';
import { anchorsOf } from './anchors.ts';
import { Bookmarks } from './bookmarks.ts';
import { Charts } from './charts/charts.ts';
import { Counter } from './counter.ts';
import { isFromRight } from './direction.ts';
import type { Geometry } from './geometry.ts';
import { Media } from './media.ts';
import { Notes } from './notes.ts';
import { Numbering } from './numbering.ts';
import type { Book, Place } from './place.ts';
import type { Relations } from './relations.ts';
import { Sequences } from './sequences.ts';

/** What a document has before its first word. */
interface Given
  extends Partial<
    Pick<
      Book,
      | 'bookmarks'
      | 'numbering'
      | 'drawings'
      | 'controls'
      | 'media'
      | 'notes'
      | 'manners'
      | 'standIn'
      | 'opensPage'
    >
  > {
  readonly geometry: Geometry;
}

/** An empty book for a pack. */
export function openBook(pack: Pack, pageOf: ReadonlyMap<string, number>, given: Given): Book {
  const anchors = anchorsOf(pack);
  return {
    pack,
    pageOf,
    opensPage: new Set(),
    bookmarks: new Bookmarks(anchors.map(({ id }) => id)),
    labels: new Map(anchors.flatMap(({ id, label }) => (label === undefined ? [] : [[id, label]]))),
    numbering: new Numbering(),
    sequences: new Sequences(),
    drawings: new Counter(),
    controls: new Counter(),
    media: new Media(new Map()),
    charts: new Charts(),
    notes: new Notes(pack.notes.keys()),
    ...given,
  };
}

/** Where the text of a document stands. */
export function bodyPlace(book: Book, relations: Relations): Place {
  return {
    book,
    relations,
    left: book.geometry.text,
    right: book.geometry.rest,
    style: 'BodyText',
    depth: 0,
    fromRight: isFromRight(book.pack.lang),
    look: {},
    calls: 'real',
    linked: false,
  };
}
