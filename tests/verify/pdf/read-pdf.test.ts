import { describe, expect, test } from 'vitest';
import { openFonts } from '../../../src/fonts/open-fonts.ts';
import type { Item, Laid, Tag } from '../../../src/layout/display-list.ts';
import { layout } from '../../../src/layout/layout.ts';
import type { ReadingUnit } from '../../../src/model/reading-text.ts';
import { readingText } from '../../../src/model/reading-text.ts';
import { renderPdf } from '../../../src/render/pdf/render-pdf.ts';
import { compareReading } from '../../../src/verify/compare-reading.ts';
import { readPdf } from '../../../src/verify/pdf/read-pdf.ts';
import { leaf, line, page, richLaid, tag } from '../../render/pdf/laid-fixture.ts';
import { richPack } from '../../support/pack.ts';
import { rewritten } from './rewrite.ts';

const fonts = openFonts();
const pack = richPack();

/** A tag with a leaf for each text; the texts are painted down the page in their order. */
class Paper {
  readonly items: Item[] = [];

  text(...texts: readonly string[]) {
    const content = leaf();
    for (const text of texts)
      this.items.push(line(fonts, text, 60 + 12 * this.items.length, { leaf: content }));
    return content;
  }

  async read(children: readonly Tag[]) {
    const laid: Laid = {
      pages: [page(this.items)],
      tags: tag('Document', children),
      outline: [],
      anchors: new Map(),
      drawings: new Map(),
    };
    return readPdf(await renderPdf(pack, laid, fonts));
  }
}

const brief = (units: readonly ReadingUnit[]) => units.map(({ kind, text }) => `${kind}: ${text}`);

test('The text of the tree is read, whatever is written where in the file.', async () => {
  const { units, notes } = readPdf(await renderPdf(pack, richLaid(fonts), fonts));
  expect(brief(units)).toEqual([
    'text: 1 The first heading',
    'heading: The first heading',
    'text: See the office of the district, and on.',
    'heading: The next',
    'alt: A bar of 36',
    'drawn: 36',
    'text: Figure 1',
    'text: An item',
    'text: Table 1',
    'cell: A head',
    'cell: A cell',
  ]);
  expect(brief(notes)).toEqual(['text: A note.']);
});

test('A file with a table of objects as text is read alike.', async () => {
  const bytes = await renderPdf(pack, richLaid(fonts), fonts);
  expect(readPdf(rewritten(bytes, () => {}))).toEqual(readPdf(bytes));
});

test('What is read of a pack with every block is what the pack says.', async () => {
  const { value } = layout(pack, fonts, { strictGlyphs: true });
  const found = readPdf(await renderPdf(pack, value, fonts));
  expect(compareReading(readingText(pack), found)).toEqual([]);
});

describe('A unit of text', () => {
  test('is a paragraph with all that is in its line.', async () => {
    const paper = new Paper();
    const { units } = await paper.read([
      tag('P', [
        paper.text('One '),
        tag('Strong', [paper.text('two '), tag('Em', [paper.text('three')])]),
        tag('Link', [paper.text(' four')]),
        tag('Code', [paper.text(' five ')]),
        tag('Figure', [paper.text('x')], { alt: 'six' }),
        paper.text('.'),
      ]),
    ]);
    expect(brief(units)).toEqual(['text: One two three four five six.']);
  });

  test('joins lines by what stands at their ends: a space, a soft hyphen, nothing.', async () => {
    const paper = new Paper();
    const { units } = await paper.read([
      tag('P', [paper.text('a line ', 'and a hy\u00AD', 'phen and no', 'space')]),
    ]);
    expect(brief(units)).toEqual(['text: a line and a hyphen and nospace']);
  });

  test('ends where a block begins inside of it.', async () => {
    const paper = new Paper();
    const { units } = await paper.read([
      tag('Sect', [tag('P', [paper.text('one')]), tag('P', [paper.text('two')])]),
      tag('BlockQuote', [tag('P', [paper.text('three')])]),
    ]);
    expect(brief(units)).toEqual(['text: one', 'text: two', 'text: three']);
  });

  test('is code if it is the only code in a division.', async () => {
    const paper = new Paper();
    const { units } = await paper.read([
      tag('Div', [tag('P', [tag('Code', [paper.text('echo ', 'done')])])]),
      tag('P', [tag('Code', [paper.text('inline')])]),
      tag('Div', [tag('P', [tag('Code', [paper.text('foreign')])])], { lang: 'ru' }),
    ]);
    expect(brief(units)).toEqual(['code: echo done', 'text: inline', 'text: foreign']);
  });
});

describe('A unit', () => {
  test('is a title, a heading or a cell by its element.', async () => {
    const paper = new Paper();
    const { units } = await paper.read([
      tag('Title', [paper.text('A title')]),
      tag('H3', [paper.text('A heading')]),
      tag('Table', [tag('TR', [tag('TH', [paper.text('head')]), tag('TD', [paper.text('cell')])])]),
    ]);
    expect(brief(units)).toEqual([
      'title: A title',
      'heading: A heading',
      'cell: head',
      'cell: cell',
    ]);
  });

  test('leaves out the marks of lists and the page numbers of contents.', async () => {
    const paper = new Paper();
    const entry = tag('Link', [paper.text('1 Start'), tag('Span', [paper.text('7')])]);
    const { units } = await paper.read([
      tag('TOC', [tag('TOCI', [tag('Reference', [entry])])]),
      tag('L', [
        tag('LI', [tag('Lbl', [paper.text('9.')]), tag('LBody', [tag('P', [paper.text('nine')])])]),
      ]),
    ]);
    expect(brief(units)).toEqual(['text: 1 Start', 'text: nine']);
  });

  test('is the alt text of a figure, and the words drawn in it, each label apart.', async () => {
    const paper = new Paper();
    const drawing = paper.text('2006', '34');
    const caption = tag('Caption', [paper.text('Figure 1')]);
    const { units } = await paper.read([tag('Figure', [drawing, caption], { alt: 'A chart' })]);
    expect(brief(units)).toEqual(['alt: A chart', 'drawn: 2006 34', 'text: Figure 1']);
  });
});

test('Notes are a stream of their own, in the order of their numbers.', async () => {
  const paper = new Paper();
  const note = (number: string, text: string, id: string) =>
    tag('Note', [tag('Lbl', [paper.text(number)]), tag('P', [paper.text(text)])], { id });
  const { units, notes } = await paper.read([
    tag('P', [
      paper.text('one'),
      note('2', 'second', 'b'),
      paper.text(' two'),
      note('1', 'first', 'a'),
    ]),
  ]);
  expect(brief(units)).toEqual(['text: one two']);
  expect(brief(notes)).toEqual(['text: first', 'text: second']);
});

test('An artifact is not read.', async () => {
  const paper = new Paper();
  const content = paper.text('read');
  paper.items.push(line(fonts, 'folio', 800, { artifact: 'Footer' }));
  expect(brief((await paper.read([tag('P', [content])])).units)).toEqual(['text: read']);
});

test.each([
  ['left out', (items: readonly Item[]) => items.slice(1)],
  ['doubled', ([first, ...others]: readonly Item[]) => [first, first, ...others]],
  ['swapped', ([first, second, ...others]: readonly Item[]) => [second, first, ...others]],
])('A line that the painter has %s is noticed.', async (_, change) => {
  const { value } = layout(pack, fonts, { strictGlyphs: true });
  const pages = value.pages.map((one, index) => {
    const text = one.items.filter((item) => item.type === 'text' && 'leaf' in item.owner);
    if (index !== 2) return one;
    const changed = change(text).filter((item) => item !== undefined);
    const rest = one.items.filter((item) => !text.includes(item));
    return { ...one, items: [...rest, ...changed] };
  });
  const found = readPdf(await renderPdf(pack, { ...value, pages }, fonts));
  expect(compareReading(readingText(pack), found)).not.toEqual([]);
});

test('A file without a structure tree can’t be read.', async () => {
  const bytes = rewritten(await renderPdf(pack, richLaid(fonts), fonts), ({ catalog }) => {
    catalog.entries.delete('StructTreeRoot');
  });
  expect(() => readPdf(bytes)).toThrow('structure tree');
});
