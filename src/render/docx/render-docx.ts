import type { FontPrograms } from '../../layout/font-programs.ts';
import type { Pack } from '../../model/pack.ts';
import { anchorsOf } from './anchors.ts';
import { blockPieces } from './blocks.ts';
import { Bookmarks } from './bookmarks.ts';
import { chartParts } from './charts/chart-parts.ts';
import { Charts } from './charts/charts.ts';
import { Counter } from './counter.ts';
import { footnotesPart } from './footnotes.ts';
import { geometryOf, turned } from './geometry.ts';
import { Media } from './media.ts';
import { STORY_NAMESPACES } from './namespaces.ts';
import { Notes } from './notes.ts';
import { Numbering } from './numbering.ts';
import { namedFamilies } from './parts/embedded-faces.ts';
import { packaged } from './parts/package.ts';
import type { Book, Place } from './place.ts';
import { Relations } from './relations.ts';
import { runningParts } from './running.ts';
import { bodyXml } from './sections.ts';
import { Sequences } from './sequences.ts';
import type { StyleContext } from './styles/style-list.ts';
import { styleSpaces, stylesPart } from './styles/styles-part.ts';
import { element, xmlDocument } from './xml.ts';

/**
 * A pack as a Word document. `pageOf` says on which page an anchor stands, for the contents; without `fonts`
 * it only names its faces.
 *
 * The parts are written as XML right here, which is ten times as fast as building them from a library's
 * objects; the library writes what it does well, the charts with their workbooks.
 */
export async function renderDocx(
  pack: Pack,
  pageOf: ReadonlyMap<string, number>,
  fonts?: FontPrograms,
): Promise<Uint8Array> {
  const book = openBook(pack, pageOf);
  const { geometry } = book;
  const styles: StyleContext = { theme: pack.theme, geometry, title: titleOf(pack) };
  const spaces = styleSpaces(styles);
  const relations = new Relations();
  const noteRelations = new Relations();

  const pieces = blockPieces(pack.body, bodyPlace(book, relations));
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

  return packaged({
    pack,
    stories: new Map([
      ['document.xml', xmlDocument(element('w:document', STORY_NAMESPACES, body))],
      ['footnotes.xml', footnotes],
      ...running.parts,
    ]),
    styles: stylesPart(styles, pack.lang),
    numbering: book.numbering.toXml(pack.theme, geometry),
    relations,
    noteRelations,
    families: namedFamilies(pack, fonts),
    files: new Map([
      ...charts,
      ...book.media.files.map(({ target, bytes }) => [`word/${target}`, bytes] as const),
    ]),
  });
}

function openBook(pack: Pack, pageOf: ReadonlyMap<string, number>): Book {
  const anchors = anchorsOf(pack);
  return {
    pack,
    pageOf,
    geometry: geometryOf(pack),
    bookmarks: new Bookmarks(anchors.map(({ id }) => id)),
    labels: new Map(anchors.flatMap(({ id, label }) => (label === undefined ? [] : [[id, label]]))),
    numbering: new Numbering(),
    sequences: new Sequences(),
    drawings: new Counter(),
    controls: new Counter(),
    media: new Media(),
    charts: new Charts(),
    notes: new Notes(pack.notes.keys()),
  };
}

function bodyPlace(book: Book, relations: Relations): Place {
  return {
    book,
    relations,
    left: book.geometry.text,
    right: book.geometry.rest,
    style: 'BodyText',
    depth: 0,
    look: {},
    calls: 'real',
    linked: false,
  };
}

function titleOf({ body }: Pack): StyleContext['title'] {
  return body.some(({ type }) => type === 'masthead') ? 'masthead' : 'cover';
}
