import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { startsRightToLeft, stretchesOf } from '../../../src/render/docx/direction.ts';
import { line, paragraph, text, wrapped } from '../../support/pack-nodes.ts';
import { documentOf, found } from './open-docx.ts';

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

describe('startsRightToLeft', () => {
  it('goes by the first letter, whatever stands before it', () => {
    expect(startsRightToLeft(line('12 “', wrapped('strong', 'مرحبا'), ' there'))).toBe(true);
    expect(startsRightToLeft(line('a שלום'))).toBe(false);
    expect(startsRightToLeft(line('12.'))).toBe(false);
  });
});

describe('a paragraph from the right', () => {
  it('is one for Word, with its runs marked', async () => {
    const xml = await documentOf(paragraph(text('שלום and more')), paragraph(text('Then שלום')));
    expect(found(xml, /<w:bidi\/>/g)).toHaveLength(1);
    expect(found(xml, /<w:rtl\/><\/w:rPr><w:t [^>]*>([^<]*)/g)).toEqual(['שלום', 'שלום']);
  });
});
