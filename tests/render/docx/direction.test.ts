import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PackBlock } from '../../../src/model/pack-block.ts';
import { isFromRight, runsFromRight, stretchesOf } from '../../../src/render/docx/direction.ts';
import {
  cell,
  heading,
  line,
  nowhere,
  packOf,
  paragraph,
  text,
  wrapped,
} from '../../support/pack-nodes.ts';
import { documentOf, found, partOf, partsOf } from './open-docx.ts';

describe('stretchesOf', () => {
  it('leaves a text without letters from the right as it is', () => {
    expect(stretchesOf('Text, 12 – κόσμος')).toEqual([
      { text: 'Text, 12 – κόσμος', rightToLeft: false },
    ]);
  });

  it('keeps together what stands between letters from the right', () => {
    expect(stretchesOf('see שלום, 12 עולם! there')).toEqual([
      { text: 'see ', rightToLeft: false },
      { text: 'שלום, 12 עולם', rightToLeft: true },
      { text: '! there', rightToLeft: false },
    ]);
  });

  it('loses no character', () => {
    const any = fc
      .array(fc.constantFrom('a', 'ש', 'ع', ' ', '1', '.', '\u{1E900}'))
      .map((all) => all.join(''));
    fc.assert(
      fc.property(any, (words) => {
        expect(
          stretchesOf(words)
            .map((stretch) => stretch.text)
            .join(''),
        ).toBe(words);
      }),
    );
  });
});

describe('in a line from the right, stretchesOf', () => {
  it('gives numbers and signs to the line, but for numbers behind other letters', () => {
    expect(stretchesOf('عام 2010 (Tier 2) ثم.', true)).toEqual([
      { text: 'عام 2010 (', rightToLeft: true },
      { text: 'Tier 2', rightToLeft: false },
      { text: ') ثم.', rightToLeft: true },
    ]);
    expect(stretchesOf('12.', true)).toEqual([{ text: '12.', rightToLeft: true }]);
  });

  it('takes a long text in one pass', () => {
    const long = 'a1 '.repeat(20_000) + '.'.repeat(20_000);
    expect(stretchesOf(long, true).map(({ rightToLeft }) => rightToLeft)).toEqual([false, true]);
  });
});

describe('runsFromRight', () => {
  it('goes by the first letter, whatever stands before it', () => {
    expect(runsFromRight(line('12 “', wrapped('strong', 'مرحبا'), ' there'), false)).toBe(true);
    expect(runsFromRight(line('a שלום'), true)).toBe(false);
  });

  it('goes with the text around it where it has no letter', () => {
    expect(runsFromRight(line('12.'), false)).toBe(false);
    expect(runsFromRight(line('12.'), true)).toBe(true);
  });
});

describe('isFromRight', () => {
  it('knows languages and scripts by their tags', () => {
    expect(['ar', 'he-IL', 'fa', 'ur-PK', 'pa-Arab', 'AZ-arab-IR'].map(isFromRight)).toEqual(
      Array.from({ length: 6 }, () => true),
    );
    expect(['en', 'tg', 'tg-Cyrl', 'ku-Latn', 'fa-Latn', ''].map(isFromRight)).toEqual(
      Array.from({ length: 6 }, () => false),
    );
  });
});

describe('a paragraph from the right', () => {
  it('is one for Word, with its runs marked', async () => {
    const xml = await documentOf(paragraph(text('שלום and more')), paragraph(text('Then שלום')));
    expect(found(xml, /<w:bidi\/>/g)).toHaveLength(1);
    expect(found(xml, /<w:rtl\/>.*?<w:t [^>]*>([^<]*)/g)).toEqual(['שלום ', 'שלום']);
  });

  it('is in a language of its own in a document of another', async () => {
    const xml = await documentOf(paragraph(text('שלום')), paragraph(text('سلام')));
    expect(found(xml, /<w:lang w:bidi="(\w+)"\/>/g)).toEqual(['he', 'ar']);
  });
});

describe('a document in a language from the right', () => {
  const table: PackBlock = {
    type: 'table',
    description: 'جدول',
    style: 'data',
    alignments: ['left', 'right', 'center'],
    head: [cell('بلد'), cell('2006'), cell('2007')],
    rows: [{ cells: [cell('روسيا'), cell('12'), cell('13')], opensGroup: false }],
    below: [],
    at: nowhere,
  };
  const written = async (...body: PackBlock[]) => {
    const parts = await partsOf(packOf(body, { lang: 'ar', title: 'عنوان (أول)' }));
    return { parts, document: partOf(parts, 'word/document.xml') };
  };

  it('runs from the right by its defaults, and says so only of paragraphs that do not', async () => {
    const { parts, document } = await written(paragraph('نص.'), paragraph('Text.'));
    const styles = partOf(parts, 'word/styles.xml');
    expect(styles).toContain('<w:pPr><w:widowControl/><w:bidi/></w:pPr></w:pPrDefault>');
    expect(styles).toContain('<w:lang w:val="ar" w:eastAsia="ar" w:bidi="ar"/>');
    expect(found(document, /<w:bidi[^>]*>/g)).toEqual(['<w:bidi w:val="0"/>', '<w:bidi/>']);
    expect(document).toContain('<w:bidi/></w:sectPr>');
    expect(partOf(parts, 'word/settings.xml')).toContain('w:bidi="ar"');
  });

  it('has tables whose first column is at the right, with numbers where readers look for them', async () => {
    const { document } = await written(table);
    expect(document).toContain('<w:bidiVisual/>');
    // Word calls a line's end “right”, which is at the left here.
    expect(found(document, /<w:jc w:val="(\w+)"\/>/g)).toEqual([
      'right',
      'center',
      'right',
      'center',
    ]);
  });

  it('marks the words of its running heads, too, and keeps code from the left', async () => {
    const code: PackBlock = { type: 'codeBlock', value: 'x = 1', at: nowhere };
    const { parts, document } = await written(heading(1, 'a', { title: 'نص' }), code);
    expect(partOf(parts, 'word/header1.xml')).toMatch(/<w:rtl\/>.*?عنوان \(أول\)/);
    expect(document).toMatch(/<w:pStyle w:val="Code"\/>.*?<w:bidi w:val="0"\/>/);
  });

  it('leaves documents in other languages as they are', async () => {
    const parts = await partsOf(packOf([table, paragraph('Text.')]));
    for (const name of ['word/document.xml', 'word/styles.xml', 'word/settings.xml']) {
      expect(partOf(parts, name).replaceAll(/<w:lang w:bidi="ar"\/>/g, '')).not.toMatch(
        /bidiVisual|<w:bidi\/><\/w:sectPr>/,
      );
    }
  });
});
