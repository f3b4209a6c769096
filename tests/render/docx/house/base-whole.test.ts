import { describe, expect, it } from 'vitest';
import { readingText } from '../../../../src/model/reading-text.ts';
import { readDocx } from '../../../../src/verify/docx/read-docx.ts';
import { docxFaults } from '../../../support/docx-faults.ts';
import { BODY, baseWish, FILES, field } from '../../../support/house-base.ts';
import { part, SECRETS } from '../../../support/house-parts.ts';
import { heading, line, noteCall, packOf, paragraph as said } from '../../../support/pack-nodes.ts';
import { found } from '../open-docx.ts';
import { sdkFaults } from '../sdk-faults.ts';
import { based, brief, linesOf, partsOf, small } from './in-base.ts';

describe('a pack and a house in one file', () => {
  it('is read as what the pack says, in its order, between what the house says', async () => {
    const pack = brief();
    const { units, notes } = readDocx(await based());
    const body = readingText({
      ...pack,
      body: pack.body.filter(({ type }) => type !== 'cover' && type !== 'contents'),
    });
    const texts = units.map(({ text }) => text);
    let at = 0;
    const lost = body.units.filter(({ kind, joins, text }) => {
      const next = texts.findIndex((each, index) => index >= at && each.includes(text));
      if (next >= 0 && joins === undefined && kind !== 'data') at = next;
      return next < 0;
    });
    expect(lost).toEqual([]);
    const noted = notes.map(({ text }) => text).join(' ');
    for (const note of body.notes) expect(noted).toContain(note.text);
  });

  it('joins its notes to those of the house, which get marks in the place of numbers', async () => {
    const parts = await partsOf();
    expect(parts.get('word/document.xml')).toContain(
      '<w:footnoteReference w:customMarkFollows="1" w:id="1"/><w:t>*</w:t>',
    );
    const notes = parts.get('word/footnotes.xml') ?? '';
    const ids = found(notes, /<w:footnote [^>]*w:id="([^"]*)"/g);
    expect(new Set(ids).size).toBe(ids.length);
    expect(linesOf(notes)).toContain('* A note of the house.');
  });

  it('shows in fields of the house what the pack says, as Word would', async () => {
    const lines = [
      `<w:p>${field('TITLE', 'The title of the template')}</w:p>`,
      `<w:p>${field('STYLEREF "Überschrift 1"', 'An old chapter')}</w:p>`,
      '<w:p><w:fldSimple w:instr=" KEYWORDS "><w:r><w:t>old words</w:t></w:r></w:fldSimple></w:p>',
      `<w:p>${field('PAGE', '7')}</w:p>`,
    ];
    const xml = (await partsOf(small(lines.join('')))).get('word/document.xml') ?? '';
    expect(linesOf(xml).slice(0, 4)).toEqual([
      'Human trafficking in Tajikistan',
      'Full brief',
      'law, victims',
      '7',
    ]);
  });

  it('keeps bookmarks whole where a line of the house is gone', async () => {
    const start = '<w:bookmarkStart w:id="9" w:name="mark"/>';
    const body = `<w:p>${start}<w:r><w:t>{{contact}}</w:t></w:r></w:p><w:p><w:bookmarkEnd w:id="9"/></w:p>`;
    const bytes = await based(small(body));
    expect(docxFaults(bytes).filter((fault) => fault.startsWith('bookmarks'))).toEqual([]);
  });

  it('calls the notes of its title, and counts them first', async () => {
    const pack = packOf(
      [
        {
          type: 'cover',
          kind: 'K',
          title: line('Title', noteCall('1')),
          subtitle: [],
          entries: [],
          at: { file: '', start: 0, end: 0 },
        },
        heading(1, 'one', { title: 'One' }),
        said('Text', noteCall('2')),
      ],
      {
        fields: new Map([
          ['kind', line('K')],
          ['subtitle', []],
        ]),
        notes: new Map(
          ['1', '2'].map((number) => [
            `note-${number}`,
            {
              anchor: `note-${number}`,
              number,
              blocks: [said(`Note ${number}`)],
              at: { file: '', start: 0, end: 0 },
            },
          ]),
        ),
      },
    );
    const bytes = await based(small(''), pack);
    expect(readDocx(bytes).notes.map(({ text }) => text)).toEqual(['Note 1', 'Note 2']);
    expect(docxFaults(bytes)).toEqual([]);
  });

  it('raises the headings of a pack whose title the house shows', async () => {
    const pack = packOf(
      [heading(1, 't', { title: 'A title' }), heading(2, 's', { title: 'Section' })],
      {
        title: 'A title',
        fields: new Map([
          ['kind', line('K')],
          ['subtitle', []],
        ]),
      },
    );
    const xml = (await partsOf(small(''), pack)).get('word/document.xml') ?? '';
    expect(found(xml, /A title/g)).toHaveLength(1);
    expect(xml).toMatch(/<w:pStyle w:val="berschrift1"\/>(?:(?!<\/w:p>).)*Section/);
  });

  it('stamps the pack’s marks on every page, also where the house has no header', async () => {
    const marks = line('Draft');
    const parts = await partsOf(baseWish(), brief({ marks }));
    for (const name of ['word/header1.xml', 'word/header2.xml', 'word/header3.xml']) {
      expect(parts.get(name)).toContain('Draft');
    }
    const bare = await partsOf(small(''), brief({ marks }));
    expect(bare.get('word/header1.xml')).toContain('Draft');
    expect(bare.get('word/document.xml')).toContain('<w:headerReference w:type="default"');
    const types = found(bare.get('word/document.xml') ?? '', /<w:headerReference w:type="(\w+)"/g);
    // The house’s settings ask for headers of their own on even pages.
    expect(types).toEqual(['default', 'even']);
  });

  it('keeps the house’s logo, without its path and without what its file tells', async () => {
    const parts = await partsOf();
    expect([...parts.keys()]).toContain('word/media/house-1.png');
    expect(parts.get('word/header2.xml')).toContain('adec:decorative');
    expect(parts.get('word/_rels/header2.xml.rels')).toContain('media/house-1.png');
  });

  it('tells nothing of those who made the house’s file', async () => {
    for (const [name, text] of await partsOf()) {
      for (const secret of SECRETS) expect([name, text.includes(secret)]).toEqual([name, false]);
      expect([name, /rsid|attachedTemplate|docId|paraId|_GoBack/.test(text)]).toEqual([
        name,
        false,
      ]);
      expect(name).not.toMatch(/custom|people|thumbnail|Ilse/);
    }
  });

  it('is valid, and sound but for what the house itself has made', async () => {
    const bytes = await based();
    expect(await sdkFaults(bytes)).toEqual([]);
    expect(
      docxFaults(bytes).filter(
        (fault) => !/^(table-|no-blank|headings|drawings-inline)/.test(fault),
      ),
    ).toEqual([]);
  });

  it('is valid with marks, and where the text has prefixes of its own', async () => {
    const marked = await based(baseWish(), brief({ marks: line('Draft') }));
    expect(await sdkFaults(marked)).toEqual([]);
    const document = part('document', `<w:body>${BODY}</w:body>`)
      .replace('xmlns:w=', 'xmlns:x=')
      .replaceAll(/\bw:/g, 'x:');
    const renamed = await based(baseWish({ files: { ...FILES, 'word/document.xml': document } }));
    expect(await sdkFaults(renamed)).toEqual([]);
    expect(renamed).toEqual(await based());
  });

  it('comes out the same, byte by byte', async () => {
    expect(await based()).toEqual(await based());
  });
});
