import { describe, expect, it } from 'vitest';
import type { PackTable } from '../../../src/model/pack-block.ts';
import { caption, cell, nowhere, sourceLine } from '../../support/pack-nodes.ts';
import { documentOf, found } from './open-docx.ts';

const table: PackTable = {
  type: 'table',
  caption: caption('Table', '1', 'Counts <as> reported.'),
  description: 'Two counts & their years.',
  style: 'data',
  alignments: ['left', 'center', 'right'],
  head: [cell('Count'), cell('Where'), cell('2006')],
  rows: [
    { cells: [cell('A'), cell(''), cell('1', 'about')], opensGroup: true },
    { cells: [cell('B'), cell('there')], opensGroup: true },
  ],
  below: [sourceLine('Source: one.'), sourceLine('Note: two.')],
  at: nowhere,
};
const xml = await documentOf(table);

describe('a table', () => {
  it('repeats its head on each page and cuts no row', () => {
    expect(found(xml, /<w:tblHeader\/>/g)).toHaveLength(1);
    expect(found(xml, /<w:cantSplit\/>/g)).toHaveLength(3);
    expect(found(xml, /<w:tblLook [^>]*w:firstRow="(\d)"/g)).toEqual(['1']);
  });

  it('says what it is and what it shows', () => {
    expect(xml).toContain('<w:tblCaption w:val="Counts &#60;as&#62; reported."/>');
    expect(xml).toContain('<w:tblDescription w:val="Two counts &#38; their years."/>');
  });

  it('has the widths that its columns have, in one unit', () => {
    const grid = found(xml, /<w:gridCol w:w="(\d+)"/g).map(Number);
    const cells = found(xml, /<w:tcW w:w="(\d+)" w:type="dxa"/g).map(Number);
    expect(cells).toEqual([...grid, ...grid, ...grid]);
    const whole = grid.reduce((sum, width) => sum + width, 0);
    expect(found(xml, /<w:tblW w:w="(\d+)"/g).map(Number)).toEqual([whole]);
    expect(xml).toContain('<w:tblLayout w:type="fixed"/>');
  });

  it('has a paragraph in every cell, though the row is short or the cell empty', () => {
    expect(found(xml, /<w:tc>/g)).toHaveLength(9);
    expect(found(xml, /<w:p>(?:(?!<\/w:p>).)*<\/w:p><\/w:tc>/g)).toHaveLength(9);
  });

  it('aligns columns as they are written', () => {
    const rows = found(xml, /<w:tr>.*?<\/w:tr>/g);
    const aligned = rows.map((row) =>
      found(row, /<w:tc>.*?<\/w:tc>/g).map((each) => /<w:jc w:val="(\w+)"/.exec(each)?.[1]),
    );
    const columns = [undefined, 'center', 'right'];
    expect(aligned).toEqual([columns, columns, columns]);
  });

  it('keeps its caption above and counts it', () => {
    expect(xml).toMatch(/>Table \\\* ARABIC .*<w:tbl>/);
    expect(xml).toMatch(/<w:pStyle w:val="Caption"\/><w:keepNext\/>/);
  });

  it('ends in its source lines, in the style for them', () => {
    const after = xml.slice(xml.indexOf('</w:tbl>'));
    expect(found(after, /<w:pStyle w:val="(\w+)"/g)).toEqual(['Source', 'Source']);
  });
});

it('keeps two tables apart that follow each other', async () => {
  const { caption: _, ...bare } = table;
  const both = await documentOf({ ...bare, below: [] }, { ...bare, below: [] });
  expect(both).not.toContain('</w:tbl><w:tbl>');
  expect(found(both, /<\/w:tbl>(<w:p>(?:(?!<w:p>).)*)<w:tbl>/g)).toHaveLength(1);
});

it('ends a document with a paragraph that takes no room, where Word would add a line', async () => {
  const { caption: _, ...bare } = table;
  const last = /<\/w:tbl>(<w:p>(?:(?!<w:p>).)*)<w:sectPr>/;
  expect(last.exec(await documentOf({ ...bare, below: [] }))?.[1]).toContain('w:line="20"');
  expect(await documentOf(table)).not.toContain('w:line="20"');
});
