import { describe, expect, it } from 'vitest';
import { baseWish } from '../../../support/house-base.ts';
import { SECTION } from '../../../support/house-file.ts';
import { paragraph } from '../../../support/house-parts.ts';
import { richPack } from '../../../support/pack.ts';
import { line } from '../../../support/pack-nodes.ts';
import { found } from '../open-docx.ts';
import { brief, fields, linesOf, partsOf, small } from './in-base.ts';

describe('a pack in the file of a house', () => {
  it('fills placeholders that Word has cut, in text, boxes, cells, headers and controls', async () => {
    const parts = await partsOf();
    const lines = linesOf(parts.get('word/document.xml'));
    expect(lines[0]).toBe('Human trafficking in Tajikistan');
    expect(lines[1]).toBe('Law, response and protection');
    // In the box, and in the same box for older versions.
    expect(lines.slice(2, 4)).toEqual(Array(2).fill('Of 24 November 2026 for the delegation'));
    expect(linesOf(parts.get('word/header1.xml'))).toEqual(['Trafficking']);
    expect(linesOf(parts.get('word/header2.xml'))).toEqual(['Human trafficking in Tajikistan']);
    expect([...parts.values()].join('')).not.toMatch(/\{\{|\}\}/);
  });

  it('gives a value the look of the run that its placeholder begins in', async () => {
    const header = (await partsOf()).get('word/header2.xml') ?? '';
    expect(header).toContain('<w:rPr><w:b/></w:rPr><w:t xml:space="preserve">Human trafficking');
  });

  it('keeps emphasis inside of a value', async () => {
    const text = (await partsOf()).get('word/document.xml') ?? '';
    const subtitle = new Map(fields).set(
      'subtitle',
      line('Law and ', {
        type: 'emphasis',
        content: line('order'),
        at: { file: '', start: 0, end: 0 },
      }),
    );
    expect(text).toContain('Law, response');
    const other = (await partsOf(baseWish(), brief({ fields: subtitle }))).get('word/document.xml');
    expect(other).toMatch(/<w:i\/><w:iCs\/><\/w:rPr><w:t xml:space="preserve">order/);
  });

  it('lets a line without a value leave with its label, and a row of a table, too', async () => {
    const body = [paragraph('Write to: {{contact}}'), paragraph('Dear {{contact}}, hello.')];
    const lines = linesOf((await partsOf(small(body.join('')))).get('word/document.xml'));
    expect(lines).not.toContain('Write to: ');
    expect(lines[0]).toBe('Dear , hello.');
    const whole = linesOf((await partsOf()).get('word/document.xml'));
    expect(whole).not.toContain('Based on');
    expect(whole).not.toContain('Contact');
  });

  it('lists the fields that stand nowhere else', async () => {
    const all = linesOf((await partsOf(small(''))).get('word/document.xml'));
    expect(all).toContain('Prepared for: the delegation');
    expect(all).toContain('Date: 24 November 2026');
    const some = linesOf((await partsOf()).get('word/document.xml'));
    expect(some).not.toContain('Date: 24 November 2026');
  });

  it('has at the head of the text what the cover says and the house’s pages do not', async () => {
    const body = paragraph('{{title}}') + paragraph('{{body}}') + paragraph('The end') + SECTION;
    const parts = await partsOf(small('', { body }), richPack({ fields }));
    const lines = linesOf(parts.get('word/document.xml'));
    expect(lines.slice(1, 4)).toEqual([
      'Law, response and protection',
      'Country brief',
      'Prepared for: the delegation',
    ]);
  });

  it('puts the text in the place of its paragraph, without the cover', async () => {
    const lines = linesOf((await partsOf()).get('word/document.xml'));
    const at = lines.findIndex((each) => each.endsWith('Background'));
    const end = lines.indexOf('The house’s last page: Country brief, Two pages');
    expect(end - at).toBeGreaterThan(30);
    expect(lines.filter((each) => each === 'Country brief')).toEqual([]);
  });

  it('fills the house’s contents with its headings and their pages, and leaves out its own', async () => {
    const xml = (await partsOf()).get('word/document.xml') ?? '';
    expect(xml).not.toContain('Old chapter');
    expect(found(xml, / TOC [^<]*/g)).toContain(' TOC \\o "1-3" \\h \\z \\u ');
    expect(xml).toMatch(/PAGEREF background\w* \\h .*?<w:t xml:space="preserve">2<\/w:t>/);
    expect(found(xml, /TOC \\o/g)).toHaveLength(1);
    expect(xml).not.toContain('updateFields');
  });

  it('makes contents where a placeholder asks for them', async () => {
    const xml = (await partsOf(small(paragraph('{{contents}}')))).get('word/document.xml') ?? '';
    expect(found(xml, / TOC \\o [^<]*/g)).toEqual([' TOC \\o "1-2" \\h \\z \\u ']);
  });

  it('gives contents the width of the pages that they stand on', async () => {
    const wide = SECTION.replace('w:w="11906" w:h="16838"', 'w:w="16838" w:h="11906"');
    const upright = `<w:p><w:pPr>${SECTION}</w:pPr></w:p>`;
    const body = `${paragraph('{{contents}}')}${upright}${paragraph('{{title}} {{subtitle}} {{kind}}')}${paragraph('{{fields}}')}${paragraph('{{body}}')}${wide}`;
    const xml = (await partsOf(baseWish({ body, relations: [] }))).get('word/document.xml') ?? '';
    expect(xml).toMatch(/TOC \\o(?:(?!<\/w:p>).)*Background/);
    expect(found(xml, /<w:tab w:val="right" w:pos="(\d+)"/g)[0]).toBe('9072');
    expect(xml).toContain('<w:tblW w:w="14004"');
  });
});
