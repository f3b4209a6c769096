import { describe, expect, it } from 'vitest';
import type { Note } from '../../../src/model/pack.ts';
import type { PackInline } from '../../../src/model/pack-inline.ts';
import { readingText } from '../../../src/model/reading-text.ts';
import { renderDocx } from '../../../src/render/docx/render-docx.ts';
import { compareReading } from '../../../src/verify/compare-reading.ts';
import { readDocx } from '../../../src/verify/docx/read-docx.ts';
import { richCharts } from '../../support/pack-charts.ts';
import { heading, line, noteCall, nowhere, packOf, paragraph } from '../../support/pack-nodes.ts';
import { documentOf, found, partOf, partsOf } from './open-docx.ts';

function link(to: { href: string } | { anchor: string }, ...content: PackInline[]): PackInline {
  return { type: 'link', to, content: line(...content), at: nowhere };
}
const words = (text: string): PackInline => ({ type: 'text', value: text, at: nowhere });
const instructions = (xml: string) => found(xml, /<w:instrText[^>]*> ([^<]*) </g);

describe('a reference', () => {
  it('to a figure follows its number, whatever space is in its words', async () => {
    const xml = await documentOf(
      paragraph(
        link({ anchor: 'law' }, words('Figure 1')),
        link({ anchor: 'law' }, words('Figure\u00A01')),
      ),
      ...richCharts(),
    );
    expect(instructions(xml).filter((text) => text.startsWith('REF'))).toEqual([
      'REF law \\h \\* MERGEFORMAT',
      'REF law \\h \\* MERGEFORMAT',
    ]);
    expect(xml).toMatch(/<w:bookmarkStart w:id="\d+" w:name="law"\/>(?:(?!bookmarkEnd).)*Figure/);
  });

  it('in other words is a link to the place', async () => {
    const xml = await documentOf(
      paragraph(link({ anchor: 'a-b' }, words('there'))),
      heading(1, 'a-b', { title: 'There' }),
    );
    expect(xml).toContain('<w:hyperlink w:anchor="a_b" w:history="1">');
    expect(xml).toContain('<w:bookmarkStart w:id="1" w:name="a_b"/>');
  });

  it('to a place that the document does not have is its words', async () => {
    const xml = await documentOf(paragraph(link({ anchor: 'gone' }, words('there'))));
    expect(xml).not.toContain('w:hyperlink');
    expect(xml).toContain('there');
  });
});

describe('a link', () => {
  it('leads to the web by a relation, the same for the same address', async () => {
    const to = { href: 'https://example.org/?a=1&b="2"' };
    const parts = await partsOf(packOf([paragraph(link(to, words('a')), link(to, words('b')))]));
    expect(found(partOf(parts, 'word/document.xml'), /r:id="(\w+)" w:history/g)).toEqual([
      'rId1',
      'rId1',
    ]);
    expect(partOf(parts, 'word/_rels/document.xml.rels')).toContain(
      'Target="https://example.org/?a=1&#38;b=%222%22" TargetMode="External"',
    );
  });

  it('that a document must not have is its words', async () => {
    const parts = await partsOf(
      packOf([paragraph(link({ href: 'javascript:alert(1)' }, words('a')))]),
    );
    expect(partOf(parts, 'word/document.xml')).not.toContain('hyperlink');
    expect(partOf(parts, 'word/_rels/document.xml.rels')).not.toContain('javascript');
  });

  it('in a link gives its words to the outer one', async () => {
    const inner = link({ href: 'https://b.org' }, words('inner'));
    const xml = await documentOf(
      paragraph(link({ href: 'https://a.org' }, words('outer '), inner)),
    );
    expect(found(xml, /<w:hyperlink /g)).toHaveLength(1);
    expect(found(xml, /<w:t [^>]*>([^<]*)/g).slice(0, 2)).toEqual(['outer ', 'inner']);
  });
});

function note(number: string, ...content: (string | PackInline)[]): [string, Note] {
  const anchor = `note-${number}`;
  return [anchor, { anchor, number, blocks: [paragraph(...content)], at: nowhere }];
}

describe('a note', () => {
  it('is called once, and by its number where it is called again', async () => {
    const body = [paragraph('a', noteCall('1'), 'b', noteCall('1', false))];
    const parts = await partsOf(packOf(body, { notes: new Map([note('1', 'N.')]) }));
    const xml = partOf(parts, 'word/document.xml');
    expect(found(xml, /<w:footnoteReference w:id="(\d+)"/g)).toEqual(['1']);
    expect(instructions(xml)).toEqual(['NOTEREF note_1 \\f \\h']);
  });

  it('that only another note calls stands behind that one, under its number', async () => {
    const notes = new Map([note('1', 'First, see ', noteCall('2'), '.'), note('2', 'Second.')]);
    const parts = await partsOf(packOf([paragraph('a', noteCall('1'))], { notes }));
    const xml = partOf(parts, 'word/footnotes.xml');
    expect(found(xml, /<w:footnote w:id="(\d+)"/g)).toEqual(['1']);
    expect(found(xml, /<w:t [^>]*>([^<]*)/g)).toEqual(['First, see ', '2', '.', '2', 'Second.']);
  });

  it('has its number written where Word would count another', async () => {
    const notes = new Map([
      note('1', 'First ', noteCall('2')),
      note('2', 'Second'),
      note('3', 'Third'),
    ]);
    const body = [paragraph('a', noteCall('1')), paragraph('b', noteCall('3'))];
    const pack = packOf(body, { notes });
    const xml = partOf(await partsOf(pack), 'word/document.xml');
    expect(found(xml, /<w:footnoteReference [^>]*\/>(?:<w:t [^>]*>\d+<\/w:t>)?/g)).toEqual([
      '<w:footnoteReference w:id="1"/>',
      '<w:footnoteReference w:customMarkFollows="1" w:id="3"/><w:t xml:space="preserve">3</w:t>',
    ]);
    const read = readDocx(await renderDocx(pack, new Map()));
    expect(compareReading(readingText(pack), read)).toEqual([]);
  });
});
