import type { PackBlock, PackList, PackListItem } from '../../../model/pack-block.ts';
import { LEVELS, type ListForm } from '../numbering.ts';
import type { ParagraphLook } from '../paragraph.ts';
import { type Piece, paragraphPiece } from '../piece.ts';
import type { Place } from '../place.ts';
import { anchored } from './anchored.ts';
import { inLanguage } from './language.ts';

/** What stands inside lists, quotes and boxes is laid out by whoever knows all blocks. */
export type Render = (blocks: readonly PackBlock[], place: Place) => Piece[];

/** A list with numbering of its own, so that it begins with its own number. */
export function listPieces(list: PackList, place: Place, render: Render): Piece[] {
  const here = inLanguage(place, list.lang);
  const level = Math.min(place.depth, LEVELS - 1);
  const hang = hangOf(list, place);
  const inside: Place = {
    ...here,
    left: Math.min(place.left + hang, Math.max(place.left, deepestEdge(place))),
    style: place.style === 'BodyText' ? 'ListContinue' : place.style,
    depth: place.depth + 1,
  };
  const ids = new Map<ListForm, number>();
  const pieces = list.items.flatMap((item) => {
    const form = formOf(list, item);
    const id = ids.get(form) ?? place.book.numbering.open(form, level, list.start);
    ids.set(form, id);
    const look: ParagraphLook = {
      numbering: { list: id, level },
      ...itemEdges(inside, hang),
      ...(list.loose ? looseLook(place) : tightLook(inside)),
    };
    return itemPieces(item, look, inside, render);
  });
  return anchored(pieces, list.anchor, place);
}

function formOf(list: PackList, item: PackListItem): ListForm {
  if (item.checked !== undefined) return item.checked ? 'done' : 'open';
  return list.ordered ? 'number' : 'bullet';
}

function looseLook({ book }: Place): ParagraphLook {
  const { grid, styles } = book.pack.theme;
  return { contextual: false, after: Math.max(grid / 2, styles.body.after) };
}

/** Where items have no style of their own, nothing else takes the space from between them. */
function tightLook({ style }: Place): ParagraphLook {
  return style === 'ListContinue' ? {} : { after: 0 };
}

/** Deeper lists stop here: there must be room for their words. */
function deepestEdge({ book, right }: Place): number {
  return (book.geometry.block - right) * (2 / 3);
}

/** What its longest number needs, a figure being about half as wide as it is high. */
function hangOf(list: PackList, { book }: Place): number {
  const { theme } = book.pack;
  const { indent } = theme.parts.list;
  if (!list.ordered) return indent;
  const figures = String(list.start + list.items.length - 1).length;
  return Math.max(indent, (figures + 1.2) * (theme.styles.body.size / 2));
}

/** Said of each item, though the numbering says it too: programs differ in which of the two they follow. */
function itemEdges({ left }: Place, hang: number): ParagraphLook {
  return { left, first: -hang };
}

function itemPieces(
  item: PackListItem,
  look: ParagraphLook,
  place: Place,
  render: Render,
): Piece[] {
  const [first, ...others] = render(item.blocks, place);
  const style = place.style === 'ListContinue' ? 'ListParagraph' : place.style;
  if (first?.kind !== 'paragraph' || first.look.numbering !== undefined) {
    // What can't bear the mark stands under it: a table, a list in a list.
    const mark = paragraphPiece({ style, ...look, keepNext: true }, '');
    return first === undefined ? [mark] : [mark, first, ...others];
  }
  const own = first.look.style === 'ListContinue' ? style : (first.look.style ?? style);
  return [{ ...first, look: { ...first.look, style: own, ...look } }, ...others];
}
