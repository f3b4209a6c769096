import { describe, expect, it } from 'vitest';
import type { PackBlock } from '../../../src/model/pack-block.ts';
import { heading, line, noteCall, nowhere, packOf, paragraph } from '../../support/pack-nodes.ts';
import { found, partOf, partsOf } from './open-docx.ts';

const contents: PackBlock = {
  type: 'contents',
  of: 'headings',
  entries: [
    { anchor: 'one', level: 1, number: '1', title: line('One'), period: '2008' },
    { anchor: 'two', level: 2, number: '', title: line('Two', noteCall('1', false)), period: '' },
    { anchor: 'three', level: 1, number: '', title: line('Three'), period: '' },
  ],
  at: nowhere,
};
const body = [
  heading(1, 'contents', { title: 'Contents' }),
  contents,
  heading(1, 'one', { title: 'One', number: '1' }),
  heading(2, 'two', { title: 'Two' }),
  heading(1, 'three', { title: 'Three' }),
  paragraph('End.'),
];
const pageOf = new Map([
  ['one', 2],
  ['two', 12],
]);
const xml = partOf(await partsOf(packOf(body), pageOf), 'word/document.xml');

describe('the contents', () => {
  it('are one field over all entries, with the levels that there are', () => {
    expect(found(xml, /> (TOC [^<]*) </g)).toEqual(['TOC \\o "1-2" \\h \\z \\u']);
    expect(found(xml, /<w:pStyle w:val="(TOC\d)"\/>/g)).toEqual(['TOC1', 'TOC2', 'TOC1']);
    const types = found(xml, /w:fldCharType="(\w+)"/g);
    expect(types.filter((type) => type === 'begin')).toHaveLength(3);
    expect(types.filter((type) => type === 'end')).toHaveLength(3);
  });

  it('lead to their headings, and say the pages that are known', () => {
    expect(found(xml, /w:hyperlink w:anchor="(\w+)"/g)).toEqual(['one', 'two', 'three']);
    expect(found(xml, /> (PAGEREF [^<]*) </g)).toEqual(['PAGEREF one \\h', 'PAGEREF two \\h']);
    expect(found(xml, /ContentsPage"\/><\/w:rPr><w:t [^>]*>(\d+)/g)).toEqual(['2', '12']);
  });

  it('call no notes: their number is only repeated', () => {
    expect(xml).not.toContain('footnoteReference ');
  });

  it('are not listed in themselves, so their heading is none of Word’s levels', () => {
    expect(found(xml, /<w:pStyle w:val="(\w+)"\/>(?:(?!<w:p>).)*Contents</g)[0]).toBe('TOCHeading');
  });

  it('can be brought up to date by Word', () => {
    expect(xml).toContain('<w:docPartGallery w:val="Table of Contents"/>');
  });
});

describe('a list of figures or tables', () => {
  const list = (of: 'figures' | 'tables'): PackBlock => ({
    type: 'contents',
    of,
    entries: [
      { anchor: 'f', level: 1, number: 'Figure\u00A01', title: line('First'), period: '' },
      { anchor: 'g', level: 1, number: 'Figure\u00A02', title: line('Second'), period: '' },
    ],
    at: nowhere,
  });
  const written = (of: 'figures' | 'tables') =>
    partsOf(
      packOf([
        list(of),
        { ...paragraph('End.'), anchor: 'f' },
        { ...paragraph('End.'), anchor: 'g' },
      ]),
      new Map([['f', 3]]),
    );

  it('is a field that gathers what a sequence numbers, filled in', async () => {
    const figures = partOf(await written('figures'), 'word/document.xml');
    expect(found(figures, /> (TOC [^<]*) </g)).toEqual(['TOC \\h \\z \\c "Figure"']);
    expect(found(figures, /<w:pStyle w:val="(\w+)"\/>/g).slice(0, 2)).toEqual([
      'TableofFigures',
      'TableofFigures',
    ]);
    expect(found(figures, /> (PAGEREF [^<]*) </g)).toEqual(['PAGEREF f \\h']);
    const tables = partOf(await written('tables'), 'word/document.xml');
    expect(found(tables, /> (TOC [^<]*) </g)).toEqual(['TOC \\h \\z \\c "Table"']);
  });

  it('is in none of the frames that Word has for contents', async () => {
    expect(partOf(await written('figures'), 'word/document.xml')).not.toContain('w:docPartGallery');
  });
});
