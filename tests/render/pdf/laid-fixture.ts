import type {
  Item,
  Laid,
  Leaf,
  LinkItem,
  Owner,
  Page,
  Tag,
  TagType,
} from '../../../src/layout/display-list.ts';
import type { Font, Shaper } from '../../../src/layout/shaper.ts';

const serif: Font = {
  family: 'Source Serif 4',
  weight: 400,
  italic: false,
  features: [],
};

/** A leaf of the structure tree. */
export const leaf = (): Leaf => ({ type: 'Content' });

export function tag(
  type: TagType,
  children: readonly (Tag | Leaf)[],
  more: Partial<Tag> = {},
): Tag {
  return { type, children: [...children], ...more };
}

export function page(items: readonly Item[], label = '1'): Page {
  return { width: 595.28, height: 841.89, label, items };
}

/** A line of text at a height of the page. */
export function line(shaper: Shaper, text: string, y: number, owner: Owner): Item {
  return {
    type: 'text',
    x: 72,
    y,
    size: 10,
    colour: '#1C1B1A',
    runs: shaper.shape(text, serif),
    wordSpace: 0,
    letterSpace: 0,
    owner,
  };
}

/** One page with one paragraph for each text. */
export function plainLaid(shaper: Shaper, texts: readonly string[]): Laid {
  const leaves = texts.map(leaf);
  return {
    pages: [
      page(
        texts.map((text, index) =>
          line(shaper, text, 72 + 20 * index, { leaf: leaves[index] ?? leaf() }),
        ),
      ),
    ],
    tags: tag(
      'Document',
      leaves.map((content) => tag('P', [content])),
    ),
    outline: [],
    anchors: new Map(),
    drawings: new Map(),
  };
}

/** Two pages with everything that a display list can hold, in a tree without a fault. */
export function richLaid(shaper: Shaper): Laid {
  const parts: Parts = {
    shaper,
    entryLink: tag('Link', []),
    link: tag('Link', []),
    leaves: leavesOf(),
  };
  const { leaves } = parts;
  parts.entryLink.children.push(leaves.entry, tag('Span', [leaves.folio]));
  parts.link.children.push(leaves.linked);
  return {
    pages: [page(firstItems(parts), '1'), page(secondItems(parts), '2')],
    tags: tag('Document', [
      tag('TOC', [tag('TOCI', [tag('Reference', [parts.entryLink])])]),
      tag('H1', [leaves.title]),
      tag('P', [leaves.before, parts.link, leaves.after, noteOf(leaves)]),
      tag('H2', [leaves.next]),
      figureOf(leaves),
      tag('L', [tag('LI', [tag('Lbl', [leaves.mark]), tag('LBody', [tag('P', [leaves.item])])])], {
        listNumbering: 'Disc',
      }),
      tableOf(leaves),
      tag('P', [leaf()]),
    ]),
    outline: [
      { title: 'The first heading', level: 1, anchor: 'heading' },
      { title: 'The next', level: 3, anchor: 'next' },
    ],
    drawings: new Map(),
    anchors: new Map([
      ['heading', { page: 0, y: 70 }],
      ['next', { page: 1, y: 80 }],
      ['figure', { page: 1, y: 100 }],
    ]),
  };
}

interface Parts {
  readonly shaper: Shaper;
  readonly entryLink: Tag;
  readonly link: Tag;
  readonly leaves: Leaves;
}

type Leaves = ReturnType<typeof leavesOf>;

function leavesOf() {
  return {
    entry: leaf(),
    folio: leaf(),
    title: leaf(),
    before: leaf(),
    linked: leaf(),
    after: leaf(),
    next: leaf(),
    figure: leaf(),
    caption: leaf(),
    mark: leaf(),
    item: leaf(),
    tableCaption: leaf(),
    head: leaf(),
    cell: leaf(),
    noteMark: leaf(),
    note: leaf(),
  };
}

function noteOf({ noteMark, note }: Leaves): Tag {
  return tag('Note', [tag('Lbl', [noteMark]), tag('P', [note])], { id: 'note-1' });
}

function figureOf({ figure, caption }: Leaves): Tag {
  const box = { page: 1, x: 72, y: 100, width: 200, height: 100 };
  return tag('Figure', [figure, tag('Caption', [caption])], { alt: 'A bar of 36', box });
}

function tableOf({ tableCaption, head, cell }: Leaves): Tag {
  return tag('Table', [
    tag('Caption', [tableCaption]),
    tag('THead', [
      tag('TR', [tag('TH', [head], { scope: 'Column' }), tag('TH', [leaf()], { scope: 'Column' })]),
    ]),
    tag('TBody', [tag('TR', [tag('TD', [cell]), tag('TD', [leaf()])])]),
  ]);
}

function firstItems({ shaper, entryLink, link, leaves }: Parts): Item[] {
  return [
    line(shaper, 'A running head', 40, { artifact: 'Header' }),
    line(shaper, '1 The first heading ', 60, { leaf: leaves.entry }),
    textAt(line(shaper, '1', 60, { leaf: leaves.folio }), 400),
    linkArea({ x: 72, y: 50, width: 340, height: 14 }, 'heading', entryLink),
    line(shaper, 'The first heading', 80, { leaf: leaves.title }),
    line(shaper, 'See ', 120, { leaf: leaves.before }),
    textAt(line(shaper, 'the office', 120, { leaf: leaves.linked }), 92),
    textAt(line(shaper, ' of the dis\u00AD', 120, { leaf: leaves.after }), 140),
    linkArea({ x: 92, y: 110, width: 48, height: 14 }, 'figure', link),
    {
      type: 'line',
      x1: 72,
      y1: 700,
      x2: 108,
      y2: 700,
      thickness: 0.4,
      colour: '#67625C',
      owner: { artifact: 'Layout' },
    },
    line(shaper, '1 of 2', 800, { artifact: 'Footer' }),
  ];
}

function secondItems({ shaper, leaves }: Parts): Item[] {
  const owner = { leaf: leaves.figure };
  return [
    line(shaper, 'trict, and on.', 60, { leaf: leaves.after }),
    line(shaper, 'The next', 85, { leaf: leaves.next }),
    { type: 'rectangle', x: 72, y: 100, width: 50, height: 100, fill: '#7A1F2B', owner },
    textAt(line(shaper, '36', 125, owner), 130),
    {
      type: 'path',
      d: 'M0 0L10 0C10 5 5 10 0 10Z',
      x: 130,
      y: 100,
      fill: '#FFFFFF',
      stroke: '#000000',
      thickness: 1.3,
      owner,
    },
    { type: 'picture', source: 'flag.png', x: 150, y: 100, width: 12, height: 8, owner },
    line(shaper, 'Figure 1', 215, { leaf: leaves.caption }),
    line(shaper, '–', 230, { leaf: leaves.mark }),
    textAt(line(shaper, 'An item', 230, { leaf: leaves.item }), 90),
    line(shaper, 'Table 1', 245, { leaf: leaves.tableCaption }),
    line(shaper, 'A head', 260, { leaf: leaves.head }),
    line(shaper, 'A cell', 280, { leaf: leaves.cell }),
    line(shaper, '1', 700, { leaf: leaves.noteMark }),
    textAt(line(shaper, 'A note.', 700, { leaf: leaves.note }), 90),
  ];
}

function linkArea(area: Area, anchor: string, tagOfLink: Tag): Item {
  return { ...area, type: 'link', to: { anchor }, contents: `To the ${anchor}`, tag: tagOfLink };
}

type Area = Pick<LinkItem, 'x' | 'y' | 'width' | 'height'>;

function textAt(item: Item, x: number): Item {
  return item.type === 'text' ? { ...item, x } : item;
}
