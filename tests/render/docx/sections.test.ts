import { describe, expect, it } from 'vitest';
import type { Pack } from '../../../src/model/pack.ts';
import type { KeyFigure, PackBlock, PackTable } from '../../../src/model/pack-block.ts';
import { lawChart } from '../../support/pack-charts.ts';
import {
  caption,
  cell,
  heading,
  line,
  nowhere,
  packOf,
  paragraph,
  sourceLine,
} from '../../support/pack-nodes.ts';
import { institutionalTheme } from '../../support/theme.ts';
import { found, partOf, partsOf } from './open-docx.ts';

const cover: PackBlock = {
  type: 'cover',
  kind: 'Country brief',
  title: line('The title'),
  subtitle: [],
  entries: [{ label: 'Date', value: line('2026') }],
  at: nowhere,
};
const masthead: PackBlock = { ...cover, type: 'masthead', side: '' };
const figure = (value: string): KeyFigure => ({
  qualifier: '',
  value,
  label: `what ${value} counts`,
  period: '2007',
  at: nowhere,
});
const keyFigures: PackBlock = {
  type: 'keyFigures',
  figures: ['11', '46', '1,000,000', '5'].map(figure),
  below: [],
  at: nowhere,
};

async function written(pack: Pack) {
  const parts = await partsOf(pack);
  const document = partOf(parts, 'word/document.xml');
  const files = [...parts].filter(
    ([name]) => /(header|footer)\d/.test(name) && name.endsWith('.xml'),
  );
  return {
    document,
    running: new Map(files),
    sections: found(document, /<w:sectPr>.*?<\/w:sectPr>/g),
  };
}

const institutional = { theme: institutionalTheme() };

describe('a cover', () => {
  it('is a page of its own without running heads, and what follows opens a page', async () => {
    const { sections, document } = await written(
      packOf([cover, heading(1, 'a', { title: 'First' }), paragraph('Text.')]),
    );
    expect(sections).toHaveLength(2);
    expect(sections[0]).not.toContain('Reference');
    expect(sections[0]).toContain('<w:titlePg/>');
    expect(sections[1]).toContain('<w:type w:val="nextPage"/>');
    expect(found(sections[1] ?? '', /<w:(\w+)Reference w:type="(?:\w+)"/g)).toEqual([
      'header',
      'footer',
    ]);
    // At the top of its page the heading keeps no space above.
    expect(document).toMatch(/<w:pStyle w:val="Heading1"\/><w:spacing w:before="0"\/>/);
  });

  it('holds the title in Word’s own style for it', async () => {
    const { document } = await written(packOf([cover]));
    expect(document).toMatch(/<w:pStyle w:val="Title"\/>(?:(?!<w:p>).)*The title/);
  });
});

describe('a masthead', () => {
  it('stands in the text, on a field that reaches the paper’s edges', async () => {
    const { document, sections } = await written(
      packOf([masthead, paragraph('Text.')], institutional),
    );
    expect(document).toContain('The title');
    expect(sections[0]).toContain('<w:pgMar w:top="0"');
    expect(sections[0]).toContain('<w:titlePg/>');
    expect(sections[0]).not.toMatch(/headerReference w:type="first"/);
  });

  it('gives later pages a band with the title, which makes room for itself', async () => {
    const { running } = await written(packOf([masthead, paragraph('Text.')], institutional));
    const header = running.get('word/header1.xml') ?? '';
    expect(header).toContain('Human trafficking in Tajikistan');
    // The text begins at 56 points: 40 of the band, 16 under it.
    expect(header).toContain('w:after="320"');
  });
});

describe('key figures', () => {
  it('stand in columns under a masthead, each read with what it counts', async () => {
    const { document, sections } = await written(
      packOf([masthead, paragraph('A.'), keyFigures, paragraph('B.')], institutional),
    );
    // The third number is as wide as two columns, so the fourth stands alone in its row.
    expect(found(sections.join(''), /<w:cols w:num="(\d)"/g)).toEqual(['3']);
    expect(sections.map((section) => /<w:type w:val="(\w+)"/.exec(section)?.[1])).toEqual([
      'nextPage',
      'continuous',
      'continuous',
      'continuous',
    ]);
    expect(found(document, /<w:t [^>]*>([^<]*)/g).slice(4, 11)).toEqual([
      'A.',
      '11',
      'what 11 counts',
      '2007',
      '46',
      'what 46 counts',
      '2007',
    ]);
  });

  it('stand in rows in a long document, where a page may end anywhere', async () => {
    const { document, sections } = await written(packOf([keyFigures]));
    expect(sections).toHaveLength(1);
    expect(found(document, /<w:pStyle w:val="(Key\w+)"/g)).toEqual([
      'KeyRow',
      'KeyRow',
      'KeyNumber',
      'KeyLabel',
      'KeyPeriod',
      'KeyRow',
    ]);
  });
});

describe('a chart’s data', () => {
  const rows = ['2007', '2008'].map((year) => ({
    cells: [cell(year), cell('1')],
    opensGroup: false,
  }));
  const data: PackTable = {
    type: 'table',
    description: 'The data of figure 1.',
    style: 'data',
    alignments: ['none', 'right'],
    head: [cell('Period'), cell('Cases')],
    rows,
    below: [],
    at: nowhere,
  };
  const figure = (table: PackTable): PackBlock => ({
    type: 'figure',
    caption: caption('Figure', '1', 'Said of it.'),
    alt: 'Alt',
    content: lawChart,
    data: table,
    below: [],
    anchor: 'f',
    at: nowhere,
  });
  const columnsOf = (sections: readonly string[]) =>
    sections.map((section) => /<w:cols w:num="(\d)"/.exec(section)?.[1]);

  it('stand beside it on a sheet, behind its caption', async () => {
    const { document, sections } = await written(
      packOf([masthead, paragraph('A.'), figure(data), paragraph('B.')], institutional),
    );
    expect(columnsOf(sections)).toEqual([undefined, '2', undefined]);
    expect(document.indexOf('Said of it.')).toBeLessThan(
      document.indexOf('<w:br w:type="column"/>'),
    );
    expect(document.indexOf('<w:br w:type="column"/>')).toBeLessThan(document.indexOf('<w:tbl>'));
    const [, on = ''] = sections;
    const widths = found(on, /<w:col w:w="(\d+)"/g).map(Number);
    expect(Number(/<w:tblW w:w="(\d+)"/.exec(document)?.[1])).toBeLessThanOrEqual(widths[1] ?? 0);
    const drawn = Math.floor(Number(/<wp:extent cx="(\d+)"/.exec(document)?.[1]) / 635);
    expect(drawn).toBeLessThanOrEqual(widths[0] ?? 0);
  });

  it('keep the columns open with a paragraph that is not empty, which LibreOffice would take away', async () => {
    const { document } = await written(packOf([masthead, figure(data)], institutional));
    expect(document).toMatch(
      /<w:cols w:num="2".*?<\/w:pPr><w:r><w:t xml:space="preserve">\u00A0<\/w:t>/,
    );
  });

  it('stand under it in a long document, and where they are many', async () => {
    const long = { ...data, rows: Array.from({ length: 5 }, () => rows).flat() };
    for (const pack of [
      packOf([figure(data)], institutional),
      packOf([masthead, figure(long)], institutional),
    ]) {
      const { sections } = await written(pack);
      expect(columnsOf(sections)).not.toContain('2');
    }
  });
});

describe('a wide table', () => {
  const wide = (...below: string[]): PackBlock => ({
    type: 'table',
    caption: caption('Table', '1', 'Wide.'),
    description: 'Wide',
    style: 'data',
    alignments: ['none', 'none'],
    head: [cell('One'), cell('Two')],
    rows: [{ cells: [cell('a'), cell('b')], opensGroup: false }],
    below: below.map((words) => sourceLine(words)),
    orientation: 'landscape',
    at: nowhere,
  });
  const number = (section: string | undefined, name: string) =>
    Number(new RegExp(`w:${name}="(\\d+)"`).exec(section ?? '')?.[1]);
  const references = (section: string | undefined) =>
    found(section ?? '', /Reference w:type="\w+" r:id="(\w+)"/g);

  it('stands on a turned page, with its caption and its sources', async () => {
    const { document, sections } = await written(
      packOf([paragraph('A.'), wide('Source: B.'), paragraph('C.')]),
    );
    expect(sections).toHaveLength(3);
    const [before, on, after] = sections;
    expect([number(before, 'w'), number(before, 'h')]).toEqual([11_906, 16_838]);
    expect([number(on, 'w'), number(on, 'h')]).toEqual([16_838, 11_906]);
    expect(on).toContain('w:orient="landscape"');
    expect(after).not.toContain('w:orient');
    // A section's form stands in its last paragraph.
    expect(document).toMatch(/<w:sectPr>(?:(?!<\/w:p>).)*A\./);
    expect(document).toMatch(/"landscape"(?:(?!<\/w:p>).)*Source: B\./);
    expect(document.indexOf('Wide.')).toBeGreaterThan(document.indexOf('A.'));
  });

  it('is as wide as the turned page between its margins', async () => {
    const { document, sections } = await written(packOf([wide('B.')]));
    const total = number(/<w:tblW [^>]*>/.exec(document)?.[0], 'w');
    const [on] = sections;
    expect(total).toBeGreaterThan(8730);
    expect(total).toBeLessThanOrEqual(16_838 - number(on, 'left') - number(on, 'right'));
  });

  it('keeps running heads, as wide as its page, and gives the next page those of before', async () => {
    const { sections, running } = await written(
      packOf([heading(1, 'a', { title: 'A' }), paragraph('A.'), wide('B.'), paragraph('C.')]),
    );
    const [before, on, after] = sections.map(references);
    expect(on).toHaveLength(2);
    expect(on).not.toEqual(before);
    expect(after).toEqual(before);
    const tabs = [...running]
      .filter(([name]) => name.includes('header'))
      .map(([, xml]) => found(xml, /w:val="right" w:pos="(\d+)"/g)[0]);
    expect(tabs).toEqual(['8730', String(16_838 - 1588 - 1588)]);
  });

  it('leaves the first page as it is, and no later page is taken for a first one', async () => {
    const { sections } = await written(
      packOf([masthead, paragraph('A.'), wide('B.'), paragraph('C.')], institutional),
    );
    expect(sections.map((section) => section.includes('<w:titlePg/>'))).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('takes the heading before it along, and other wide tables behind it', async () => {
    const head = heading(1, 'a', { title: 'Annex', period: 'Facts of 2008' });
    const { document, sections } = await written(
      packOf([paragraph('A.'), head, wide('B.'), head, wide('D.')]),
    );
    expect(sections).toHaveLength(2);
    expect(document.indexOf('</w:sectPr>')).toBeLessThan(document.indexOf('Annex'));
  });

  it('ends the document on its page where it is the last, without an empty one', async () => {
    const { sections } = await written(packOf([paragraph('A.'), wide('B.')]));
    expect(sections.map((section) => section.includes('landscape'))).toEqual([false, true]);
  });

  it('stays upright inside of something else, which can’t leave its page', async () => {
    const quote: PackBlock = { type: 'quote', blocks: [wide('B.')], at: nowhere };
    const { sections } = await written(packOf([quote]));
    expect(sections.join('')).not.toContain('landscape');
  });
});

describe('a page', () => {
  it('is A4 or Letter, with a text block of one width', async () => {
    const widthOf = async (size: 'A4' | 'Letter') => {
      const { sections } = await written(
        packOf([paragraph('x')], { page: { size, sides: 'one' } }),
      );
      const number = (name: string) =>
        Number(new RegExp(`w:${name}="(\\d+)"`).exec(sections[0] ?? '')?.[1]);
      return { paper: number('w'), block: number('w') - number('left') - number('right') };
    };
    expect(await widthOf('A4')).toEqual({ paper: 11_906, block: 8730 });
    expect(await widthOf('Letter')).toEqual({ paper: 12_240, block: 8730 });
  });

  it('has mirrored margins where it is printed on both sides', async () => {
    const page = { size: 'A4', sides: 'two' } as const;
    const parts = await partsOf(packOf([paragraph('x')], { page }));
    expect(partOf(parts, 'word/settings.xml')).toContain('<w:mirrorMargins/>');
    expect(partOf(parts, 'word/document.xml')).toContain('w:left="1360"');
  });

  it('counts itself in the words of the pack', async () => {
    const words = { folio: 'Seite {page} von {pages}', notes: '' };
    const { running } = await written(packOf([paragraph('x')], { words }));
    const footer = [...running].find(([name]) => name.includes('footer'))?.[1] ?? '';
    expect(found(footer, /<w:t [^>]*>([^<]*)/g)).toEqual(['Seite ', '1', ' von ', '1']);
    expect(found(footer, /<w:instrText[^>]*>([^<]*)/g)).toEqual([' PAGE ', ' NUMPAGES ']);
  });

  it('names its section by Word’s first level, whatever Word calls it, and until then the kind', async () => {
    const { running } = await written(packOf([heading(1, 'a', { title: 'A' })]));
    const header = running.get('word/header1.xml') ?? '';
    expect(header).toContain(' STYLEREF 1 ');
    expect(found(header, /<w:t [^>]*>([^<]*)/g)).toEqual([
      'Human trafficking in Tajikistan',
      'Full brief',
    ]);
  });

  it('names none where Word would find none, and show an error', async () => {
    const contents: PackBlock = { type: 'contents', of: 'headings', entries: [], at: nowhere };
    for (const body of [[paragraph('x')], [heading(1, 'c', { title: 'Contents' }), contents]]) {
      const { running } = await written(packOf(body));
      expect(running.get('word/header1.xml')).not.toContain('STYLEREF');
    }
  });
});
