import type { Item, Laid, Leaf, Page, Tag, TextItem } from '../../src/layout/display-list.ts';
import { type Handlers, handle } from '../../src/model/handlers.ts';
import { normalReading } from '../../src/model/reading-text.ts';

/** The text that the items of each leaf print, in the order of the pages. */
export function textOfLeaves({ pages }: Laid): Map<Leaf, string> {
  const texts = new Map<Leaf, string>();
  for (const item of pages.flatMap(({ items }) => items)) {
    if (item.type === 'link' || !('leaf' in item.owner)) continue;
    const { leaf } = item.owner;
    texts.set(leaf, (texts.get(leaf) ?? '') + (item.type === 'text' ? textOf(item) : ''));
  }
  return texts;
}

/** What a text item prints; a hyphen that only divides a word is gone. */
export function textOf({ runs }: TextItem): string {
  const text = runs.flatMap(({ glyphs }) => glyphs.map((glyph) => glyph.text)).join('');
  return text.replaceAll('\u00AD', '');
}

/** The structure tree as text: an element a line, with the words of its leaves. */
export function treeOf(laid: Laid): string {
  const texts = textOfLeaves(laid);
  const lines: string[] = [];
  const walk = (node: Tag | Leaf, depth: number) => {
    const indent = '  '.repeat(depth);
    if (node.type === 'Content') {
      lines.push(`${indent}“${texts.get(node) ?? 'NOT PAINTED'}”`);
      return;
    }
    lines.push(indent + [node.type, ...attributesOf(node)].join(' '));
    for (const child of node.children) walk(child, depth + 1);
  };
  walk(laid.tags, 0);
  return lines.join('\n');
}

function attributesOf({ alt, lang, id, scope, listNumbering, summary }: Tag): string[] {
  const attributes = { alt, lang, id, scope, listNumbering, summary };
  return Object.entries(attributes).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${JSON.stringify(value)}`],
  );
}

const UNITS = new Set([
  'P',
  'Title',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'Caption',
  'TH',
  'TD',
  'TOCI',
]);

/** What a reader reads, element by element in the order of the tree; notes stand apart. */
export function unitsOfTree(laid: Laid): { units: string[]; notes: string[] } {
  const texts = textOfLeaves(laid);
  const units: string[] = [];
  const notes: string[] = [];
  const collect = (tag: Tag, into: string[]) => {
    if (UNITS.has(tag.type)) {
      into.push(normalReading(wordsOf(tag, texts)));
      for (const note of notesIn(tag)) for (const part of elements(note)) collect(part, notes);
      return;
    }
    // Numbers of notes and lists are no words of the pack.
    if (tag.type === 'Lbl') return;
    for (const child of elements(tag)) collect(child, into);
  };
  collect(laid.tags, units);
  return { units: units.filter(Boolean), notes: notes.filter(Boolean) };
}

function elements({ children }: Tag): Tag[] {
  return children.flatMap((child) => (child.type === 'Content' ? [] : [child]));
}

function notesIn(tag: Tag): Tag[] {
  return elements(tag).flatMap((child) => (child.type === 'Note' ? [child] : notesIn(child)));
}

/** Page numbers of contents stand in a Span of their own. */
function wordsOf(tag: Tag, texts: ReadonlyMap<Leaf, string>): string {
  return tag.children
    .map((child) => {
      if (child.type === 'Content') return texts.get(child) ?? '';
      if (child.type === 'Note' || child.type === 'Span') return '';
      return child.type === 'Figure' ? (child.alt ?? '') : wordsOf(child, texts);
    })
    .join('');
}

/** All leaves of the structure tree, in reading order. */
export function leavesOf(tag: Tag): Leaf[] {
  return tag.children.flatMap((child) => (child.type === 'Content' ? [child] : leavesOf(child)));
}

/** A page as text: what stands where, in tenths of a point, with artifacts by their kind. */
export function pageAsText({ label, items }: Page): string {
  return [`page ${label}`, ...items.map(itemAsText)].join('\n');
}

const dumps: Handlers<Item, undefined, string> = {
  text: (item) => {
    const size = Number(item.size.toFixed(2));
    return `${at(item.x, item.y)} ${size}pt ${ownerOf(item)}“${textOf(item)}”`;
  },
  line: ({ x1, y1, x2, y2 }) => `${at(x1, y1)} line to ${at(x2, y2)}`,
  rectangle: ({ x, y, width, height, fill }) =>
    `${at(x, y)} rectangle ${at(width, height)} ${fill}`,
  path: ({ x, y }) => `${at(x, y)} path`,
  picture: ({ x, y, source, width, height }) =>
    `${at(x, y)} picture ${source} ${at(width, height)}`,
  link: ({ x, y, to }) => `${at(x, y)} link ${Object.values(to).join()}`,
};

function itemAsText(item: Item): string {
  return handle(dumps, item, undefined);
}

function ownerOf({ owner }: TextItem): string {
  return 'leaf' in owner ? '' : `${owner.artifact} `;
}

function at(x: number, y: number): string {
  return `${x.toFixed(1)},${y.toFixed(1)}`;
}

/** The width of a text item in points, without a space that hangs behind it. */
export function widthOf({ runs, size, wordSpace, letterSpace }: TextItem): number {
  const glyphs = runs.flatMap((run) => run.glyphs);
  while (glyphs.at(-1)?.text === ' ') glyphs.pop();
  return glyphs.reduce((sum, { advance, text }) => {
    const space = text === ' ' || text === '\u00A0' ? wordSpace : 0;
    return sum + (advance * size) / 1000 + letterSpace + space;
  }, 0);
}
