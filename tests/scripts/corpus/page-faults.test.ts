import { describe, expect, it } from 'vitest';
import { pageFaults } from '../../../scripts/corpus/page-faults.ts';
import type { Item, Laid, Leaf, Page, Tag, TagType } from '../../../src/layout/display-list.ts';
import { layout } from '../../../src/layout/layout.ts';
import { orient } from '../../../src/layout/orient.ts';
import type { Pack } from '../../../src/model/pack.ts';
import { plainPack } from '../../support/plain-pack.ts';
import { ruler } from '../../support/ruler.ts';

const pack = plainPack('Text.');
// Of the family `plain`, in points: see its theme.
const LEFT = 79.37;
const TOP = 75;
const MEASURE = 332;

const newLeaf = (): Leaf => ({ type: 'Content' });
const tag = (type: TagType, ...children: (Tag | Leaf)[]): Tag => ({ type, children });

/** Words half as wide as they are high, as the ruler sets them: 10 points high, 5 a letter. */
function text(words: string, x: number, y: number, leaf: Leaf): Item {
  const colour = '#000000';
  const [run] = ruler().shape(words, {
    family: 'Source Sans 3',
    weight: 400,
    italic: false,
    features: [],
  });
  const runs = run === undefined ? [] : [run];
  const owner = { leaf };
  return { type: 'text', x, y, size: 10, colour, runs, wordSpace: 0, letterSpace: 0, owner };
}

function page(label: string, ...items: Item[]): Page {
  return { width: 595.28, height: 841.89, label, items };
}

function laid(tags: Tag, ...pages: Page[]): Laid {
  return { pages, tags, outline: [], anchors: new Map(), drawings: new Map() };
}

const faultsOf = (pages: Laid, of: Pack = pack) => pageFaults(pages, of);

describe('a page check', () => {
  it('has nothing against what layout makes of headings, lists, tables, code and notes', () => {
    const whole = plainPack(
      '## One\n\nText[^1] and text.\n\n- a\n- b\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n' +
        '```\ncode\n```\n\n> A quote.\n\n### Two\n\nText.\n\n[^1]: A note.\n',
    );
    const { value } = layout(whole, ruler(), { strictGlyphs: true });

    expect(pageFaults(value, whole)).toEqual([]);
  });

  it('has nothing against a turned page, which is wider', () => {
    const row = `| ${'Determination | '.repeat(9)}\n`;
    const rule = `|${'---|'.repeat(9)}\n`;
    const wide = plainPack(`Text.\n\n${row}${rule}${row}\nText.\n`);
    const { value: turned } = orient(wide, ruler());
    const { value } = layout(turned, ruler(), { strictGlyphs: true });

    expect(value.pages.map(({ width }) => Math.round(width))).toEqual([595, 842]);
    expect(pageFaults(value, turned)).toEqual([]);
  });

  it('finds what leaves the paper', () => {
    const leaf = newLeaf();
    const below = page('1', text('Fallen', LEFT, 845, leaf));

    expect(faultsOf(laid(tag('Document', tag('P', leaf)), below))).toEqual([
      'page 1: “Fallen” leaves the paper',
    ]);
  });

  it('finds text over other text, but not text beside or under it', () => {
    const leaf = newLeaf();
    const tags = tag('Document', tag('P', leaf));
    const first = text('First', LEFT, 100, leaf);
    const over = page('1', first, text('Second', LEFT + 20, 103, leaf));
    const apart = page('1', first, text('Second', LEFT + 25, 100, leaf));
    const under = page('1', first, text('Second', LEFT, 112, leaf));

    expect(faultsOf(laid(tags, over))).toEqual(['page 1: “First” stands over “Second”']);
    expect(faultsOf(laid(tags, apart))).toEqual([]);
    expect(faultsOf(laid(tags, under))).toEqual([]);
  });

  it('finds lines longer than the measure, where no table allows it', () => {
    const leaf = newLeaf();
    // 67 letters are 335 points long: 3 more than the measure of reading text.
    const long = page('1', text('m'.repeat(67), LEFT, 100, leaf));

    expect(MEASURE).toBe(pack.theme.page.measure);
    expect(faultsOf(laid(tag('Document', tag('P', leaf)), long))).toEqual([
      `page 1: “${'m'.repeat(40)}” leaves its measure by 3 points`,
    ]);
    const table = tag('Table', tag('TBody', tag('TR', tag('TD', leaf))));
    expect(faultsOf(laid(tag('Document', table), long))).toEqual([]);
  });

  it('finds a heading that is the last thing on a page, even above a note', () => {
    const [above, heading, note, below] = [newLeaf(), newLeaf(), newLeaf(), newLeaf()];
    const tags = tag(
      'Document',
      tag('P', above, tag('Note', tag('P', note))),
      tag('H2', heading),
      tag('P', below),
    );
    const first = page(
      '1',
      text('Above', LEFT, 600, above),
      text('Heading', LEFT, 700, heading),
      text('Note', LEFT, 750, note),
    );
    const next = page('2', text('Below', LEFT, 90, below));

    expect(faultsOf(laid(tags, first, next))).toEqual([
      'page 1: the heading “Heading” is the last thing',
    ]);
    expect(faultsOf(laid(tags, first))).toEqual([]);
  });

  it('lets a heading stand above a picture that ends the page', () => {
    const [heading, drawn, below] = [newLeaf(), newLeaf(), newLeaf()];
    const tags = tag('Document', tag('H2', heading), tag('Figure', drawn), tag('P', below));
    const place = { x: LEFT, y: 610, width: 100, height: 100 };
    const picture: Item = { type: 'picture', source: 'a.png', ...place, owner: { leaf: drawn } };
    const first = page('1', text('Heading', LEFT, 600, heading), picture);

    expect(faultsOf(laid(tags, first, page('2', text('Below', LEFT, 90, below))))).toEqual([]);
  });

  it('finds a row that is cut, and lets one of many lines be cut in its middle', () => {
    const leaf = newLeaf();
    const tags = tag('Document', tag('Table', tag('TBody', tag('TR', tag('TD', leaf)))));
    const lines = (count: number, top: number) =>
      Array.from({ length: count }, (_, line) => text('Line', LEFT, top + line * 12, leaf));
    const cut = (above: number, below: number) =>
      faultsOf(laid(tags, page('1', ...lines(above, 600)), page('2', ...lines(below, TOP + 10))));

    expect(cut(2, 2)).toEqual(['page 1: the row of “Line” is cut']);
    expect(cut(6, 1)).toEqual(['page 1: the row of “Line” is cut']);
    expect(cut(4, 4)).toEqual([]);
  });

  it('finds a page that is nearly empty though the next block would have fitted', () => {
    const [one, two] = [newLeaf(), newLeaf()];
    const tags = tag('Document', tag('P', one), tag('P', two));
    const short = page('1', text('Short', LEFT, TOP + 10, one));
    const high = (bottom: number) =>
      page('2', text('Top', LEFT, TOP + 10, two), text('Bottom', LEFT, TOP + bottom, two));

    expect(faultsOf(laid(tags, short, high(200)))).toEqual(['page 1: only 1 % of it is used']);
    expect(faultsOf(laid(tags, short, high(680)))).toEqual([]);
  });
});
