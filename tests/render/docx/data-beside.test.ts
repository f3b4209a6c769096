import { describe, expect, it } from 'vitest';
import type { PackBlock, PackTable } from '../../../src/model/pack-block.ts';
import { lawChart } from '../../support/pack-charts.ts';
import { caption, cell, nowhere, packOf, paragraph } from '../../support/pack-nodes.ts';
import { found } from './open-docx.ts';
import { institutional, masthead, written } from './written-sections.ts';

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

  it('has rows that are held together behind a chart, and not in a column beside it', async () => {
    const held = async (body: readonly PackBlock[]) => {
      const { document } = await written(packOf(body, institutional));
      return found(document, /<w:pStyle w:val="TableText"\/><w:keepNext\/>/g).length;
    };
    expect(await held([figure(data)])).toBe(2);
    expect(await held([masthead, figure(data)])).toBe(0);
  });

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
