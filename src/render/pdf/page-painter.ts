import type { Item, Leaf, LinkItem, Owner, Page, Tag } from '../../layout/display-list.ts';
import { withoutBlankLines } from './blanks.ts';
import { Content } from './content.ts';
import { paintLine, paintPath, paintPicture, paintRectangle } from './paint-shapes.ts';
import { paintText } from './paint-text.ts';
import type { Resources } from './resources.ts';

type Painted = Exclude<Item, LinkItem>;

/** Gives a leaf's content on this page its number, and the name of the element that it is in. */
export type Mark = (leaf: Leaf) => { readonly tag: Tag; readonly number: number };

/** Items of one owner that follow each other: one marked content sequence. */
interface Sequence {
  readonly owner: Owner;
  readonly items: Painted[];
}

/**
 * Writes a page's operators. Sequences of text alone share one text object; in one that mixes text
 * with shapes, each text has a text object of its own inside the sequence:
 *
 *     BT  BDC Tj Tj EMC  BDC Tj EMC  ET        BDC  re f  BT Tj ET  EMC
 */
export function paintPage(page: Page, resources: Resources, mark: Mark): Uint8Array {
  const content = new Content();
  let isInText = false;
  for (const { owner, items } of sequencesOf(page)) {
    const isText = items.every(({ type }) => type === 'text');
    if (isText !== isInText) content.add(isText ? 'BT' : 'ET');
    isInText = isText;
    content.add(beginOf(owner, mark));
    for (const item of items) {
      const isAlone = item.type === 'text' && !isText;
      if (isAlone) content.add('BT');
      paintItem(content, item, resources, page.height);
      if (isAlone) content.add('ET');
    }
    content.add('EMC');
  }
  if (isInText) content.add('ET');
  return content.bytes();
}

function sequencesOf({ items }: Page): Sequence[] {
  const sequences: Sequence[] = [];
  for (const item of withoutBlankLines(items)) {
    if (item.type === 'link') continue;
    const last = sequences.at(-1);
    if (last !== undefined && isSame(last.owner, item.owner)) last.items.push(item);
    else sequences.push({ owner: item.owner, items: [item] });
  }
  return sequences;
}

function isSame(one: Owner, other: Owner): boolean {
  if ('leaf' in one) return 'leaf' in other && one.leaf === other.leaf;
  return 'artifact' in other && one.artifact === other.artifact;
}

function beginOf(owner: Owner, mark: Mark): string {
  if ('artifact' in owner) return `/Artifact <<${artifacts[owner.artifact]}>> BDC`;
  const { tag, number } = mark(owner.leaf);
  return `/${tag.type} <</MCID ${number}>> BDC`;
}

/** The kinds of artifacts (ISO 32000-1, 14.8.2.2). */
const artifacts: Readonly<Record<Extract<Owner, { artifact: unknown }>['artifact'], string>> = {
  Layout: '/Type /Layout',
  Page: '/Type /Page',
  Pagination: '/Type /Pagination',
  Header: '/Type /Pagination /Subtype /Header',
  Footer: '/Type /Pagination /Subtype /Footer',
};

function paintItem(content: Content, item: Painted, resources: Resources, height: number): void {
  switch (item.type) {
    case 'text':
      paintText(content, item, resources, height);
      break;
    case 'rectangle':
      paintRectangle(content, item, height);
      break;
    case 'line':
      paintLine(content, item, height);
      break;
    case 'path':
      paintPath(content, item, height);
      break;
    case 'picture':
      paintPicture(content, item, resources, height);
      break;
  }
}
