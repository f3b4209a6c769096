import type { FontPrograms } from '../../layout/font-programs.ts';
import type { Pack } from '../../model/pack.ts';
import { blockPieces } from './blocks.ts';
import { geometryOf } from './geometry.ts';
import type { House } from './house/open-house.ts';
import { renderInHouse } from './house/render-in-house.ts';
import { Media, type VectorFiles } from './media.ts';
import { bodyPlace, openBook } from './open-book.ts';
import { chooseFaces } from './parts/embedded-faces.ts';
import { packaged } from './parts/package.ts';
import { Relations } from './relations.ts';
import { standInOf } from './stand-ins.ts';
import type { StyleContext } from './styles/style-list.ts';
import { styleSpaces, stylesPart } from './styles/styles-part.ts';
import { textParts } from './text-parts.ts';

/** What a document may have beside its pack. */
export interface DocxExtras {
  readonly house?: House;
  readonly vectors?: ReadonlyMap<string, VectorFiles>;
  /** Anchors that stand at the top of a page of the PDF. */
  readonly opensPage?: ReadonlySet<string>;
}

/**
 * A pack as a Word document. `pageOf` says on which page an anchor stands, for the contents; without `fonts`
 * it only names its faces. With a house, that dresses it;
 * `vectors` are its drawn pictures, by their sources.
 *
 * The parts are written as XML right here, which is ten times as fast as building them from a library's
 * objects; the library writes what it does well, the charts with their workbooks.
 */
export async function renderDocx(
  pack: Pack,
  pageOf: ReadonlyMap<string, number>,
  fonts?: FontPrograms,
  { house, vectors = new Map(), opensPage = new Set() }: DocxExtras = {},
): Promise<Uint8Array> {
  const media = new Media(vectors);
  if (house !== undefined) return renderInHouse(pack, pageOf, { house, media });
  const geometry = geometryOf(pack);
  const standIn = standInOf(pack.theme, fonts);
  const book = openBook(pack, pageOf, { geometry, media, opensPage, ...(standIn && { standIn }) });
  const styles: StyleContext = { theme: pack.theme, geometry, title: titleOf(pack) };
  const relations = new Relations();
  const pieces = blockPieces(pack.body, bodyPlace(book, relations));
  const text = await textParts({ book, pieces, relations, spaces: styleSpaces(styles) });
  return packaged({
    pack,
    ...text,
    styles: stylesPart(styles, pack.lang),
    numbering: book.numbering.toXml(pack.theme, geometry),
    families: chooseFaces(pack, fonts).families,
  });
}

function titleOf({ body }: Pack): StyleContext['title'] {
  return body.some(({ type }) => type === 'masthead') ? 'masthead' : 'cover';
}
