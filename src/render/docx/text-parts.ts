import { chartParts } from './charts/chart-parts.ts';
import { footnotesPart } from './footnotes.ts';
import { turned } from './geometry.ts';
import { STORY_NAMESPACES } from './namespaces.ts';
import type { DocumentParts } from './parts/package.ts';
import type { Piece } from './piece.ts';
import type { Book } from './place.ts';
import { Relations } from './relations.ts';
import { runningParts } from './running.ts';
import { bodyXml } from './sections.ts';
import type { StyleSpaces } from './story.ts';
import { element, xmlDocument } from './xml.ts';

/** What is written of a text: its stories, and what these refer to. */
type TextParts = Pick<DocumentParts, 'stories' | 'relations' | 'noteRelations' | 'files'>;

interface Text {
  readonly book: Book;
  readonly pieces: readonly Piece[];
  /** Of the body: those that its pieces were written with. */
  readonly relations: Relations;
  readonly spaces: StyleSpaces;
}

/** The body between its running heads, the notes, and the charts and pictures that they show. */
export async function textParts({ book, pieces, relations, spaces }: Text): Promise<TextParts> {
  const { pack, geometry, pageOf } = book;
  const noteRelations = new Relations();
  const wide = turned(geometry, pack);
  const hasTurned = pieces.some(({ kind }) => kind === 'turned');
  const running = runningParts({
    pack,
    geometry,
    ...(hasTurned ? { turned: wide } : {}),
    pageOf,
    relations,
  });
  const body = bodyXml(pieces, { geometry, turned: wide, running, spaces });
  const footnotes = footnotesPart(book, noteRelations, spaces);
  const charts = await chartParts(book.charts.places, pack);
  return {
    stories: new Map([
      ['document.xml', xmlDocument(element('w:document', STORY_NAMESPACES, body))],
      ['footnotes.xml', footnotes],
      ...running.parts,
    ]),
    relations,
    noteRelations,
    files: new Map([
      ...charts,
      ...book.media.files.map(({ target, bytes }) => [`word/${target}`, bytes] as const),
    ]),
  };
}
