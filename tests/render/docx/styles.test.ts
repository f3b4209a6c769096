import { describe, expect, it } from 'vitest';
import type { Theme } from '../../../src/model/theme.ts';
import { heading, list, packOf, paragraph } from '../../support/pack-nodes.ts';
import { quietTheme } from '../../support/theme.ts';
import { documentOf, found, partOf, partsOf } from './open-docx.ts';

async function stylesOf(theme: Theme): Promise<Map<string, string>> {
  const xml = partOf(await partsOf(packOf([paragraph('x')], { theme })), 'word/styles.xml');
  const styles = found(xml, /<w:style .*?<\/w:style>/g);
  return new Map(styles.map((style) => [/w:styleId="(\w+)"/.exec(style)?.[1] ?? '', style]));
}

const quiet = quietTheme();
const styles = await stylesOf(quiet);

describe('a style', () => {
  it('that is a heading has its level, keeps to what follows, and leads on to text', () => {
    const levels = [1, 2, 3, 4, 5, 6].map((level) => styles.get(`Heading${level}`) ?? '');
    expect(levels.map((style) => found(style, /<w:name w:val="([^"]*)"/g)[0])).toEqual(
      [1, 2, 3, 4, 5, 6].map((level) => `heading ${level}`),
    );
    expect(levels.map((style) => found(style, /<w:outlineLvl w:val="(\d)"/g)[0])).toEqual([
      '0',
      '1',
      '2',
      '3',
      '4',
      '5',
    ]);
    expect(levels.filter((style) => !style.includes('<w:keepNext/>'))).toEqual([]);
    expect(levels.filter((style) => !style.includes('<w:next w:val="BodyText"/>'))).toEqual([]);
  });

  it('says what the theme says', () => {
    const heading1 = styles.get('Heading1') ?? '';
    expect(heading1).toContain('w:ascii="Source Sans 3"');
    expect(heading1).toContain('<w:b/>');
    // 20.5 points, tracked by six thousandths, on 29, 43.5 above and 14.5 below, on the second edge.
    expect(heading1).toContain('<w:sz w:val="41"/>');
    expect(heading1).toContain('<w:spacing w:val="-2"/>');
    expect(heading1).toContain('w:before="870" w:after="290" w:line="580"');
    expect(heading1).toContain('<w:ind w:left="2080"/>');
  });

  it('says nothing that its base says', () => {
    expect(styles.get('BodyText')).not.toContain('w:rPr');
    expect(styles.get('ListContinue')).not.toMatch(/w:pPr|w:rPr/);
  });

  it('follows from “Normal” wherever it does not differ', async () => {
    const body = { ...quiet.styles.body, size: 14 };
    const larger = await stylesOf({ ...quiet, styles: { ...quiet.styles, body } });
    const changed = [...larger].filter(([id, style]) => style !== styles.get(id));
    // Styles of the body's size now say their own; those that had none follow.
    expect(changed.map(([id]) => id)).toContain('Normal');
    expect(changed.map(([id]) => id)).not.toContain('BodyText');
    expect(changed.map(([id]) => id)).not.toContain('ListParagraph');
  });

  it('of display type has lines that are held, and of text lines that may grow', () => {
    expect(styles.get('Title')).toContain('w:lineRule="exact"');
    expect(styles.get('Normal')).toContain('w:lineRule="atLeast"');
  });

  it('of code is not spelled, of captions is Word’s own', () => {
    expect(styles.get('Code')).toContain('<w:noProof/>');
    expect(styles.get('InlineCode')).toContain('<w:noProof/>');
    expect(styles.get('Caption')).toContain('<w:name w:val="caption"/>');
    expect(styles.get('FootnoteText')).toContain('<w:name w:val="footnote text"/>');
  });
});

describe('the first line of a paragraph', () => {
  it('is indented behind another paragraph alone', async () => {
    const xml = await documentOf(
      heading(1, 'a', { title: 'A' }),
      paragraph('first'),
      paragraph('second'),
      list([[paragraph('item')]]),
      paragraph('third'),
    );
    expect(found(xml, /<w:pStyle w:val="(\w+)"/g)).toEqual([
      'Heading1',
      'BodyText',
      'BodyTextFirstIndent',
      'ListParagraph',
      'BodyText',
    ]);
  });
});

it('names a face that stands in where the theme’s own is missing', async () => {
  const table = partOf(await partsOf(packOf([paragraph('x')])), 'word/fontTable.xml');
  expect(found(table, /<w:font w:name="([^"]*)"/g)).toEqual([
    'Source Serif 4',
    'Source Sans 3',
    'Source Code Pro',
  ]);
  expect(found(table, /<w:altName /g)).toHaveLength(3);
});
