import type { Pack } from '../../../model/pack.ts';
import type { PackBlock } from '../../../model/pack-block.ts';
import { blockPieces } from '../blocks.ts';
import type { Media } from '../media.ts';
import { Numbering } from '../numbering.ts';
import { bodyPlace, openBook } from '../open-book.ts';
import { packaged } from '../parts/package.ts';
import type { Piece } from '../piece.ts';
import type { Place } from '../place.ts';
import { Relations } from '../relations.ts';
import { textParts } from '../text-parts.ts';
import { renderInBase } from './base/render-in-base.ts';
import { dress } from './dressing.ts';
import { frontPieces } from './front-pieces.ts';
import { houseParts } from './house-parts.ts';
import { inHouse } from './in-house.ts';
import type { House } from './open-house.ts';

/** A pack as a Word document in the styles of a house, or in its whole file. */
export async function renderInHouse(
  given: Pack,
  pageOf: ReadonlyMap<string, number>,
  { house, media }: { readonly house: House; readonly media: Media },
): Promise<Uint8Array> {
  const { base } = house;
  if (base !== undefined) return renderInBase(given, pageOf, { house, base, media });
  const { pack, geometry, styles, manners } = dress(withoutField(given), house);
  const numbering = new Numbering(house.numbering);
  const book = openBook(pack, pageOf, { geometry, manners, media, numbering });
  const relations = new Relations();
  const pieces = piecesOf(given.body, bodyPlace(book, relations));
  const { stories, ...text } = await textParts({ book, pieces, relations, spaces: styles.spaces });
  return packaged({
    pack,
    ...text,
    stories: new Map([...stories].map(([name, xml]) => [name, inHouse(xml, styles)])),
    ...houseParts(pack, house, styles),
    numbering: numbering.toXml(pack.theme, geometry),
    families: [],
  });
}

/** Without masthead: its field of colour is ours alone, and what else keeps to a sheet with one. */
function withoutField(pack: Pack): Pack {
  return { ...pack, body: pack.body.filter(({ type }) => type !== 'masthead') };
}

function piecesOf(blocks: readonly PackBlock[], place: Place): Piece[] {
  const at = blocks.findIndex(({ type }) => type === 'masthead');
  const masthead = blocks[at];
  if (masthead?.type !== 'masthead') return blockPieces(blocks, place);
  return [
    ...blockPieces(blocks.slice(0, at), place),
    ...frontPieces(masthead, place),
    ...blockPieces(blocks.slice(at + 1), place),
  ];
}
