import type {
  Item,
  Laid,
  Leaf,
  Owner,
  Page,
  Tag,
  TagType,
} from '../../../src/layout/display-list.ts';
import type { Font, Shaper } from '../../../src/layout/shaper.ts';

export const serif: Font = {
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
  };
}

/** Two pages with everything that a display list can hold. */
export function richLaid(shaper: Shaper): Laid {
  const parts: Parts = { shaper, link: tag('Link', []), leaves: leavesOf() };
  const { leaves, link } = parts;
  link.children.push(leaves.linked);
  const box = { page: 1, x: 72, y: 100, width: 200, height: 100 };
  const note = tag('Note', [tag('P', [leaves.note])], { id: 'note-1' });
  return {
    pages: [page(firstItems(parts), '1'), page(secondItems(parts), '2')],
    tags: tag('Document', [
      tag('H1', [leaves.title]),
      tag('P', [leaves.before, link, leaves.after, note]),
      tag('Figure', [leaves.figure], { alt: 'A bar of 36', box }),
      tag('L', [tag('LI', [tag('Lbl', [leaves.mark])])], { listNumbering: 'Disc' }),
      tag('Table', [
        tag('TR', [tag('TH', [leaves.cell], { scope: 'Column' }), tag('TD', [leaf()])]),
      ]),
      tag('P', [leaf()]),
    ]),
    outline: [
      { title: 'The first heading', level: 1, anchor: 'heading' },
      { title: 'Figure', level: 3, anchor: 'figure' },
      { title: 'Next', level: 1, anchor: 'figure' },
    ],
    anchors: new Map([
      ['heading', { page: 0, y: 70 }],
      ['figure', { page: 1, y: 100 }],
    ]),
  };
}

interface Parts {
  readonly shaper: Shaper;
  readonly link: Tag;
  readonly leaves: ReturnType<typeof leavesOf>;
}

function leavesOf() {
  return {
    title: leaf(),
    before: leaf(),
    linked: leaf(),
    after: leaf(),
    figure: leaf(),
    mark: leaf(),
    cell: leaf(),
    note: leaf(),
  };
}

function firstItems({ shaper, link, leaves }: Parts): Item[] {
  const artifact = 'Layout';
  return [
    line(shaper, 'A running head', 40, { artifact: 'Header' }),
    line(shaper, 'The first heading', 80, { leaf: leaves.title }),
    line(shaper, 'See ', 120, { leaf: leaves.before }),
    textAt(line(shaper, 'the office', 120, { leaf: leaves.linked }), 92),
    textAt(line(shaper, ' of the dis\u00AD', 120, { leaf: leaves.after }), 140),
    {
      type: 'link',
      x: 92,
      y: 110,
      width: 48,
      height: 14,
      to: { anchor: 'figure' },
      contents: 'Figure 1',
      tag: link,
    },
    {
      type: 'line',
      x1: 72,
      y1: 700,
      x2: 108,
      y2: 700,
      thickness: 0.4,
      colour: '#67625C',
      owner: { artifact },
    },
    line(shaper, '1 of 2', 800, { artifact: 'Footer' }),
  ];
}

function secondItems({ shaper, leaves }: Parts): Item[] {
  const owner = { leaf: leaves.figure };
  return [
    line(shaper, 'trict, and on.', 72, { leaf: leaves.after }),
    { type: 'rectangle', x: 72, y: 100, width: 50, height: 100, fill: '#7A1F2B', owner },
    line(shaper, '36', 95, owner),
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
    line(shaper, '–', 230, { leaf: leaves.mark }),
    line(shaper, 'A cell', 260, { leaf: leaves.cell }),
    line(shaper, 'A note.', 700, { leaf: leaves.note }),
  ];
}

function textAt(item: Item, x: number): Item {
  return item.type === 'text' ? { ...item, x } : item;
}
