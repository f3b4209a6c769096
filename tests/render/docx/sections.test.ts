import { describe, expect, it } from 'vitest';
import type { KeyFigure, PackBlock } from '../../../src/model/pack-block.ts';
import { heading, nowhere, packOf, paragraph } from '../../support/pack-nodes.ts';
import { found, partOf, partsOf } from './open-docx.ts';
import { cover, institutional, masthead, written } from './written-sections.ts';

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

  it('gives later pages a band with the title and its kind, which makes room for itself', async () => {
    const { running } = await written(packOf([masthead, paragraph('Text.')], institutional));
    const header = running.get('word/header1.xml') ?? '';
    expect(found(header, /<w:t [^>]*>([^<]*)/g)).toEqual([
      'Human trafficking in Tajikistan',
      'Country brief',
    ]);
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

describe('a section at the top of a page of the PDF', () => {
  const opening = (...titles: string[]) =>
    partsOf(
      packOf([
        paragraph('A.'),
        ...titles.flatMap((title) => [heading(1, title, { title }), paragraph('B.')]),
      ]),
      new Map(),
      { opensPage: new Set(['one', 'three']) },
    );

  it('begins a page in Word, too, and keeps no space above', async () => {
    const xml = partOf(await opening('one', 'two', 'three'), 'word/document.xml');
    expect(found(xml, /<w:pStyle w:val="Heading1"\/>(<w:pageBreakBefore\/>)?/g)).toEqual([
      '<w:pageBreakBefore/>',
      '<w:pStyle w:val="Heading1"/>',
      '<w:pageBreakBefore/>',
    ]);
    expect(found(xml, /<w:pageBreakBefore\/>.*?w:before="(\d+)"/g)).toEqual(['0', '0']);
  });

  it('begins none behind a cover, where one has begun', async () => {
    const parts = await partsOf(packOf([cover, heading(1, 'one', { title: 'One' })]), new Map(), {
      opensPage: new Set(['one']),
    });
    expect(partOf(parts, 'word/document.xml')).not.toContain('w:pageBreakBefore');
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
