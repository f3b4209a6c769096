import { strToU8 } from 'fflate';
import type { Pack } from '../../../../model/pack.ts';
import { anchorsOf } from '../../anchors.ts';
import { Bookmarks } from '../../bookmarks.ts';
import { chartParts } from '../../charts/chart-parts.ts';
import { Counter } from '../../counter.ts';
import { footnotesPart } from '../../footnotes.ts';
import type { Media } from '../../media.ts';
import { Notes } from '../../notes.ts';
import { Numbering } from '../../numbering.ts';
import { bodyPlace, openBook } from '../../open-book.ts';
import { packaged } from '../../parts/package.ts';
import type { Book } from '../../place.ts';
import { Relations } from '../../relations.ts';
import { dress } from '../dressing.ts';
import { houseParts } from '../house-parts.ts';
import { inHouse } from '../in-house.ts';
import type { House } from '../open-house.ts';
import { readPart } from '../read-part.ts';
import { storyPart } from '../write-part.ts';
import { withChildren, type XmlElement } from '../xml-tree.ts';
import type { Desk } from './desk.ts';
import { fillStory } from './fill-story.ts';
import { fillingOf } from './filling-of.ts';
import { HouseFiles } from './house-files.ts';
import { soundBookmarks } from './numbers.ts';
import { placesOf } from './places.ts';
import type { HouseBase } from './read-base.ts';
import { relinked } from './relink.ts';
import { runningStories } from './running-stories.ts';
import { shownPack } from './shown-pack.ts';
import { showsOf } from './shows-of.ts';

interface Dressed {
  readonly house: House;
  readonly base: HouseBase;
  readonly media: Media;
}

/** A pack in a Word file of a house: its pages are kept, and its places filled. */
export async function renderInBase(
  given: Pack,
  pageOf: ReadonlyMap<string, number>,
  { house, base, media }: Dressed,
): Promise<Uint8Array> {
  const shows = showsOf(base, placesOf(base));
  const shown = shownPack(given, base, shows);
  const { pack, geometry, styles, manners } = dress(shown.pack, house);
  const book = baseBook(
    pack,
    pageOf,
    { geometry, manners, media, numbering: new Numbering(house.numbering) },
    base,
  );
  const files = new HouseFiles(base);
  const relations = new Relations();
  const desk: Desk = { shown: { ...shown, pack }, shows, styles, book };
  const { part, relations: known } = base.document;
  const root = relinked(part.root, known, relations, files.targetOf);
  const place = bodyPlace(book, relations);
  const filled = fillStory(root, fillingOf(desk, { part: part.name, root, place }));
  // A line that is gone may have held one end of a bookmark.
  const document = soundBookmarks(filled);
  const running = runningStories(document, { desk, house, base, files, relations });
  const footnotes = notesPart(desk, base, files);
  const charts = await chartParts(book.charts.places, pack);

  return packaged({
    pack,
    stories: new Map([
      ['document.xml', storyPart(running.document, part.namespaces)],
      ['footnotes.xml', footnotes.xml],
      ...running.parts,
    ]),
    ...houseParts(pack, house, styles),
    numbering: book.numbering.toXml(pack.theme, geometry),
    relations,
    noteRelations: footnotes.relations,
    families: [],
    files: new Map([
      ...running.relations,
      ...files.pictures,
      ...charts,
      ...book.media.files.map(({ target, bytes }) => [`word/${target}`, bytes] as const),
    ]),
  });
}

type Given = Pick<Book, 'geometry' | 'media' | 'numbering'> & Required<Pick<Book, 'manners'>>;

/** Everything that is counted goes on from what the house has. */
function baseBook(
  pack: Pack,
  pageOf: ReadonlyMap<string, number>,
  given: Given,
  base: HouseBase,
): Book {
  const anchors = anchorsOf(pack).map(({ id }) => id);
  return openBook(pack, pageOf, {
    ...given,
    bookmarks: new Bookmarks(anchors, base.bookmarks),
    drawings: new Counter(base.drawings),
    notes: new Notes(pack.notes.keys(), base.notes.length),
  });
}

/** The notes of the pack, and the house's own behind them. */
function notesPart({ book, styles }: Desk, base: HouseBase, files: HouseFiles) {
  const relations = new Relations();
  const ours = inHouse(footnotesPart(book, relations, styles.spaces), styles);
  if (base.notes.length === 0) return { xml: ours, relations };
  const { root } = readPart('word/footnotes.xml', strToU8(ours));
  const theirs = base.notes.map((note) =>
    relinked(note, base.noteRelations, relations, files.targetOf),
  );
  const whole: XmlElement = withChildren(root, [...root.children, ...theirs]);
  return { xml: storyPart(whole, base.noteNamespaces), relations };
}
