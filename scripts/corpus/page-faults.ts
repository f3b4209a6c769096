import type { Item, Laid, Page, Tag, TextItem } from '../../src/layout/display-list.ts';
import { paperOf, turnedPaper } from '../../src/layout/pages/paper.ts';
import type { Pack } from '../../src/model/pack.ts';
import { boxOf, type ItemBox } from './item-box.ts';
import { type LeafPlace, leafPlaces } from './leaf-places.ts';
import { nearlyEmpty } from './nearly-empty.ts';
import type { Proof } from './proof.ts';

/** Lengths that no eye sees, in points. */
const EPSILON = 0.5;

/** What a proof-reader would mark on the pages: a sentence each. */
export function pageFaults(laid: Laid, pack: Pack): string[] {
  const paper = paperOf(pack.page, pack.theme);
  const proof: Proof = { pack, laid, paper, places: leafPlaces(laid) };
  const faults = laid.pages.flatMap((page, index) =>
    [
      ...outside(page),
      ...overlapping(page),
      ...beyondMeasure(page, index, proof),
      ...headingLast(page, index, proof),
      ...nearlyEmpty(index, proof),
    ].map((fault) => `page ${page.label}: ${fault}`),
  );
  return [...faults, ...cutRows(proof)];
}

function outside({ items, width, height }: Page): string[] {
  return items.flatMap((item) => {
    const { left, top, right, bottom } = boxOf(item);
    const isInside =
      left >= -EPSILON && top >= -EPSILON && right <= width + EPSILON && bottom <= height + EPSILON;
    return isInside ? [] : [`${described(item)} leaves the paper`];
  });
}

/** Letters over letters: the texts are looked at from the top, so that only neighbours meet. */
function overlapping({ items }: Page): string[] {
  const texts = items
    .filter((item) => item.type === 'text' && wordsOf(item).trim() !== '')
    .map((item) => ({ item, box: boxOf(item) }))
    .toSorted((one, other) => one.box.top - other.box.top);
  const found: string[] = [];
  texts.forEach((one, index) => {
    for (let next = index + 1; next < texts.length; next += 1) {
      const other = texts[next];
      if (other === undefined || other.box.top >= one.box.bottom - EPSILON) break;
      if (!crosses(one.box, other.box)) continue;
      found.push(`${described(one.item)} stands over ${described(other.item)}`);
    }
  });
  return found;
}

function crosses(one: ItemBox, other: ItemBox): boolean {
  return one.left < other.right - EPSILON && other.left < one.right - EPSILON;
}

/** What may be wider than reading text. */
const WIDE = new Set(['Table', 'Code', 'Figure', 'TOC', 'Caption']);

function beyondMeasure(
  { items, width, height }: Page,
  index: number,
  { pack, paper: upright, places }: Proof,
): string[] {
  const paper = width > height ? turnedPaper(pack.page, pack.theme) : upright;
  const start = paper.left(index);
  const { axis, measure, text } = pack.theme.page;
  const reading = start + (text === 'axis' ? axis : 0) + measure;
  return items.flatMap((item) => {
    if (item.type !== 'text' || !('leaf' in item.owner)) return [];
    const place = places.get(item.owner.leaf);
    const isWide = place === undefined || place.path.some((type) => WIDE.has(type));
    const end = isWide ? start + paper.room.width : reading;
    const { left, right } = boxOf(item);
    if (left >= start - EPSILON && right <= end + EPSILON) return [];
    return [`${described(item)} leaves its measure by ${Math.ceil(right - end)} points`];
  });
}

/** A heading at the end of a page, when what it belongs to stands on the next. */
function headingLast(page: Page, index: number, { laid, places }: Proof): string[] {
  if (index === laid.pages.length - 1) return [];
  const last = ofText(page, places).reduce<Placed | undefined>(
    (lowest, one) => (lowest === undefined || one.bottom > lowest.bottom ? one : lowest),
    undefined,
  );
  if (last === undefined || !/^H\d$/.test(last.place.block.type)) return [];
  return [`the heading ${described(last.item)} is the last thing`];
}

interface Placed {
  readonly item: Item;
  readonly bottom: number;
  readonly place: LeafPlace;
}

/** Words and pictures of the text itself: no notes at the foot, no furniture. */
function ofText({ items }: Page, places: Proof['places']): Placed[] {
  return items.flatMap((item) => {
    if (item.type === 'link' || !('leaf' in item.owner)) return [];
    const place = places.get(item.owner.leaf);
    if (place === undefined || place.path.includes('Note')) return [];
    return [{ item, place, bottom: boxOf(item).bottom }];
  });
}

/** Rows of more lines may be cut, if they leave more than a line on either side. */
const LINES_OF_WHOLE_ROW = 6;

function cutRows({ laid, places }: Proof): string[] {
  const rows = new Map<Tag, CutRow>();
  laid.pages.forEach(({ items }, page) => {
    for (const item of items) {
      if (item.type !== 'text' || !('leaf' in item.owner)) continue;
      const tag = places.get(item.owner.leaf)?.row;
      if (tag === undefined) continue;
      const row = rows.get(tag) ?? { first: described(item), lines: new Map() };
      rows.set(tag, row);
      const lines = row.lines.get(page) ?? new Set();
      row.lines.set(page, lines.add(Math.round(item.y)));
    }
  });
  return [...rows.values()].flatMap(({ first, lines }) => {
    const counts = [...lines.values()].map(({ size }) => size);
    const [page = 0] = lines.keys();
    const isTall = counts.reduce((sum, count) => sum + count, 0) > LINES_OF_WHOLE_ROW;
    const isStranded = counts[0] === 1 || counts.at(-1) === 1;
    if (counts.length < 2 || (isTall && !isStranded)) return [];
    return [`page ${page + 1}: the row of ${first} is cut`];
  });
}

interface CutRow {
  readonly first: string;
  /** Baselines, by the page's index. */
  readonly lines: Map<number, Set<number>>;
}

function described(item: Item): string {
  return item.type === 'text' ? `“${wordsOf(item).trim().slice(0, 40)}”` : `a ${item.type}`;
}

function wordsOf({ runs }: TextItem): string {
  return runs.flatMap(({ glyphs }) => glyphs.map(({ text }) => text)).join('');
}
