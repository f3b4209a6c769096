import { describe, expect, test } from 'vitest';
import { openFonts } from '../../../src/fonts/open-fonts.ts';
import type { Laid, Leaf } from '../../../src/layout/display-list.ts';
import { renderPdf } from '../../../src/render/pdf/render-pdf.ts';
import { openPdf } from '../../../src/verify/pdf/open-pdf.ts';
import { richPack } from '../../support/pack.ts';
import { leaf, line, page, plainLaid, richLaid, tag } from './laid-fixture.ts';
import { referee } from './referee.ts';

const fonts = openFonts();
const pack = richPack({ title: 'Law & <order>', lang: 'tg' });
const render = (laid: Laid) => renderPdf(pack, laid, fonts);
const rich = await render(richLaid(fonts));
const read = await referee(rich);

describe('what pdf.js reads', () => {
  test('is the text, in the order of painting, soft hyphens dropped', () => {
    expect(read.pages.map(({ text }) => text.split('\n'))).toEqual([
      [
        'A running head',
        '1 The first heading 1',
        'The first heading',
        'See the office of the dis',
        '1 of 2',
      ],
      [
        'trict, and on.',
        'The next',
        '36',
        'Figure 1',
        '– An item',
        'Table 1',
        'A head',
        'A cell',
        '1 A note.',
      ],
    ]);
  });

  test('is the structure with its content', () => {
    expect(outline(read.pages[0]?.structure)).toBe(
      'Document(TOC(TOCI(Reference(Link(* Span(*) link)))) H1(*) P(* Link(* link) *))',
    );
    expect(outline(read.pages[1]?.structure)).toBe(
      'Document(P(* Note(Lbl(*) P(*))) H2(*) Figure(* Caption(*)) L(LI(Lbl(*) LBody(P(*))))' +
        ' Table(Caption(*) THead(TR(TH(*) TH())) TBody(TR(TD(*) TD()))))',
    );
  });

  test('is the alt text of figures', () => {
    expect(JSON.stringify(read.pages[1]?.structure)).toContain('"alt":"A bar of 36"');
  });
});

describe('what pdf.js finds beside the text', () => {
  test('is the bookmarks, a level deeper at most', () => {
    const [first] = read.outline;
    expect(read.outline).toHaveLength(1);
    expect(first?.title).toBe('The first heading');
    expect(first?.items.map(({ title }) => title)).toEqual(['The next']);
    expect(first?.dest).toMatchObject([{}, { name: 'XYZ' }, null, 771.89, null]);
  });

  test('is the printed number of each page', () => {
    expect(read.labels).toEqual(['1', '2']);
  });

  test('is each link with what it says', () => {
    expect(read.pages[0]?.annotations).toMatchObject([
      { contentsObj: { str: 'To the heading' } },
      {
        subtype: 'Link',
        annotationFlags: 4,
        contentsObj: { str: 'To the figure' },
        rect: [92, 717.89, 140, 731.89],
        dest: [{}, { name: 'XYZ' }, null, 741.89, null],
      },
    ]);
  });

  test('is that the file is tagged, titled, dated and in a language', () => {
    expect(read.marks).toMatchObject({ Marked: true });
    expect(read.preferences).toMatchObject({ DisplayDocTitle: true });
    expect(read.metadata.info).toMatchObject({
      Title: 'Law & <order>',
      Author: 'Publisher',
      Subject: 'A country brief',
      Keywords: 'law, victims',
      Language: 'tg',
      CreationDate: 'D:20010909014640Z',
      ModDate: 'D:20010909014640Z',
      PDFFormatVersion: '1.7',
    });
    expect(read.metadata.metadata?.get('dc:title')).toBe('Law & <order>');
    expect(read.metadata.metadata?.getRaw()).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(read.metadata.metadata?.getRaw()).toContain(
      '<pdfaid:conformance>A</pdfaid:conformance>',
    );
  });
});

test('Text is upright, at its place.', () => {
  const heading = read.pages[0]?.transforms[3];
  expect(heading).toEqual([10, 0, 0, 10, 72, 761.89]);
  for (const { transforms } of read.pages) {
    for (const [a, b, c, d] of transforms) expect([a * d - b * c > 0, b, c]).toEqual([true, 0, 0]);
  }
});

describe('text', () => {
  test('keeps the two meanings of one glyph apart', async () => {
    const { pages } = await referee(
      await render(plainLaid(fonts, ['\u00B5m \u03BCm', 'x-\u2011'])),
    );
    expect(pages[0]?.text).toBe('\u00B5m \u03BCm\nx-\u2011');
  });

  test('of every script and symbol is read back', async () => {
    const texts = [
      'Тоҷикистон ӣ ғ',
      'Ελλάδα',
      'office ½ → ☒ ✓',
      '\u{1F468}\u200D\u{1F469}\u200D\u{1F467}',
    ];
    const { pages } = await referee(await render(plainLaid(fonts, texts)));
    expect(pages[0]?.text.split('\n')).toEqual(texts);
  });

  test('ends where its kerning, its spaces and its tracking say', async () => {
    const laid = plainLaid(fonts, ['AVATAR of words']);
    const [first] = laid.pages[0]?.items ?? [];
    if (first?.type !== 'text') throw new Error('no text');
    const spaced = { ...first, wordSpace: 3, letterSpace: 0.5 };
    const { contents } = openPdf(await render({ ...laid, pages: [page([spaced])] }));
    const width = first.runs.reduce((sum, run) => sum + run.width, 0) / 100;
    expect(contents[0]?.pieces).toHaveLength(1);
    expect(contents[0]?.pieces[0]?.width).toBeCloseTo(width + 2 * 3 + 15 * 0.5, 1);
  });

  test('has one blank where blanks stand in a row, as wide as all of them', async () => {
    const laid = plainLaid(fonts, ['  if   (a) b', 'a\u00A0\u2003\u00A0b']);
    const bytes = await render(laid);
    const { pages } = await referee(bytes);
    expect(pages[0]?.text).toBe('if (a) b\na b');
    const [first] = laid.pages[0]?.items ?? [];
    if (first?.type !== 'text') throw new Error('no text');
    const width = first.runs.reduce((sum, run) => sum + run.width, 0) / 100;
    const shown = openPdf(bytes).contents.flatMap(({ pieces }) => pieces);
    const end = shown.findLast(({ matrix }) => matrix.f > 760);
    if (end === undefined) throw new Error('nothing shown');
    expect(end.matrix.e + end.width).toBeCloseTo(72 + width, 1);
  });

  test('shows no line of blanks behind another line', async () => {
    const { contents } = openPdf(await render(plainLaid(fonts, ['a ', ' ', '\u00A0', 'b', ' '])));
    expect(contents[0]?.pieces.map(({ text }) => text)).toEqual(['a ', 'b', ' ']);
  });

  test('says how many blanks stood in a row', async () => {
    const bytes = await render(plainLaid(fonts, ['a   b']));
    const document = new TextDecoder('latin1').decode(
      openPdf(bytes).file.contentOf(openPdf(bytes).pages[0]?.entries.get('Contents')),
    );
    expect(document).toContain('/Span <</ActualText <FEFF002000200020>>> BDC');
  });

  test('is shown with the widths of its font', async () => {
    const { contents } = openPdf(await render(plainLaid(fonts, ['AVA \u2612', 'fi'])));
    const shown = (contents[0]?.pieces ?? []).map(({ font, codes }) =>
      codes.map((code) => font?.widthOf(code)),
    );
    // Three letters and a space in units of 1000, a box of 1836 in units of 2048, a ligature.
    expect(shown).toEqual([[712, 709, 712, 237], [896.484], [654]]);
  });
});

test('The same input gives the same bytes, also from fonts that were opened anew.', async () => {
  expect(Buffer.compare(rich, await render(richLaid(fonts)))).toBe(0);
  const again = openFonts();
  again.shape('other text first: AVfi', {
    family: 'Source Serif 4',
    weight: 400,
    italic: false,
    features: [],
  });
  expect(Buffer.compare(rich, await renderPdf(pack, richLaid(again), again))).toBe(0);
});

test('Content that is not in the tree is an error of ours.', async () => {
  const laid = { ...plainLaid(fonts, ['a']), tags: tag('Document', []) };
  await expect(render(laid)).rejects.toThrow('structure tree');
});

test('A link to nowhere is an error of ours.', async () => {
  const laid = richLaid(fonts);
  await expect(render({ ...laid, anchors: new Map() })).rejects.toThrow('“heading”');
});

test('An address in a link is ASCII.', async () => {
  const link = tag('Link', []);
  const laid = plainLaid(fonts, ['a']);
  const [words] = laid.pages[0]?.items ?? [];
  if (words?.type !== 'text' || !('leaf' in words.owner)) throw new Error('no text');
  link.children.push(words.owner.leaf);
  const item = {
    type: 'link' as const,
    x: 72,
    y: 60,
    width: 10,
    height: 12,
    to: { href: 'https://example.org/ҷ?a=(b)&c=\uD800' },
    contents: 'a',
    tag: link,
  };
  const { pages } = await referee(
    await render({
      ...laid,
      pages: [page([words, item])],
      tags: tag('Document', [tag('P', [link])]),
    }),
  );
  expect(pages[0]?.annotations[0]?.unsafeUrl).toBe('https://example.org/%D2%B7?a=(b)&c=%EF%BF%BD');
});

test('A table says what it shows.', async () => {
  const leaves = [leaf(), leaf()] as const;
  const row = (type: 'TH' | 'TD', content: Leaf) =>
    tag('TR', [tag(type, [content], type === 'TH' ? { scope: 'Column' } : {})]);
  const parts = [tag('THead', [row('TH', leaves[0])]), tag('TBody', [row('TD', leaves[1])])];
  const items = leaves.map((content, index) =>
    line(fonts, 'a', 60 + 20 * index, { leaf: content }),
  );
  const tags = tag('Document', [tag('Table', parts, { summary: 'Two (2) ҷ' })]);
  const laid = { ...plainLaid(fonts, []), pages: [page(items)], tags };
  const { file, elements = [] } = openPdf(await render(laid));
  const [table] = elements[0]?.children ?? [];
  if (table?.type !== 'element') throw new Error('no table');
  const attributes = file.entriesOf(table.entries.get('A'));
  expect(file.nameOf(attributes?.get('O'))).toBe('Table');
  expect(file.textOf(attributes?.get('Summary'))).toBe('Two (2) ҷ');
});

test('An artifact belongs to nobody.', async () => {
  const laid = plainLaid(fonts, ['a']);
  const items = [
    ...(laid.pages[0]?.items ?? []),
    line(fonts, 'folio', 800, { artifact: 'Footer' }),
  ];
  const { pages } = await referee(await render({ ...laid, pages: [page(items)] }));
  expect(pages[0]?.text).toBe('a\nfolio');
  expect(outline(pages[0]?.structure)).toBe('Document(P(*))');
});

/** Roles and children; `*` is content, `link` an annotation. */
function outline(root: unknown): string {
  return (root as Node).children?.map(brief).join(' ') ?? '';
}

interface Node {
  readonly role?: string;
  readonly type?: string;
  readonly children?: readonly Node[];
}

function brief({ role, type, children = [] }: Node): string {
  if (role !== undefined) return `${role}(${children.map(brief).join(' ')})`;
  return type === 'content' ? '*' : 'link';
}
