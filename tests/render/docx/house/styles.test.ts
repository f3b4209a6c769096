import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Pack } from '../../../../src/model/pack.ts';
import type { PackTable } from '../../../../src/model/pack-block.ts';
import { readingText } from '../../../../src/model/reading-text.ts';
import { renderDocx } from '../../../../src/render/docx/render-docx.ts';
import { describeDifference } from '../../../../src/verify/compare/difference.ts';
import { compareReading } from '../../../../src/verify/compare-reading.ts';
import { readDocx } from '../../../../src/verify/docx/read-docx.ts';
import { docxFaults } from '../../../support/docx-faults.ts';
import { choiceOf, type HouseWish, houseBytes, houseOf } from '../../../support/house-file.ts';
import { SECRETS, STYLES, style } from '../../../support/house-parts.ts';
import { richPack } from '../../../support/pack.ts';
import { cell } from '../../../support/pack-nodes.ts';
import { institutionalTheme } from '../../../support/theme.ts';
import { found } from '../open-docx.ts';
import { sdkFaults } from '../sdk-faults.ts';

async function dressed(wish: HouseWish = {}, pack: Pack = richPack()): Promise<Uint8Array> {
  const house = houseOf(houseBytes(wish), choiceOf('styles'));
  return renderDocx(pack, new Map([['background', 2]]), undefined, { house });
}

function richTable(): PackTable {
  const table = richPack().body.find((block) => block.type === 'table');
  if (table === undefined) throw new Error('The rich pack has lost its table.');
  return table;
}

function textsOf(bytes: Uint8Array): Map<string, string> {
  return new Map(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]),
  );
}

async function partsOf(wish: HouseWish = {}, pack?: Pack): Promise<Map<string, string>> {
  return textsOf(await dressed(wish, pack));
}

describe('a pack in the styles of a house', () => {
  it('names the house’s styles by their ids, whatever language these are in', async () => {
    const parts = await partsOf();
    const text = parts.get('word/document.xml') ?? '';
    const used = new Set(found(text, /<w:pStyle w:val="([^"]*)"/g));
    for (const id of ['berschrift1', 'Titel', 'Zitat', 'Beschriftung', 'Standard']) {
      expect(used).toContain(id);
    }
    expect(used).not.toContain('Heading1');
    expect(parts.get('word/styles.xml')).toContain('w:styleId="berschrift1"');
  });

  it('brings the house’s theme and faces', async () => {
    const parts = await partsOf();
    expect(parts.get('word/theme/theme1.xml')).toContain('Liberation Sans Narrow');
    expect(parts.get('word/fontTable.xml')).toContain('020B0604020202020204');
  });

  it('adds the styles that the house lacks, in its face and its colours', async () => {
    const styles = (await partsOf()).get('word/styles.xml') ?? '';
    const key = /<w:style [^>]*w:styleId="KeyNumber".*?<\/w:style>/.exec(styles)?.[0] ?? '';
    expect(key).toContain('<w:basedOn w:val="Standard"/>');
    expect(key).toContain('w:color w:val="0B6E4F"');
    expect(styles).not.toContain('Source Serif');
  });

  it('switches off the numbers of headings that the house counts by itself', async () => {
    const text = (await partsOf()).get('word/document.xml') ?? '';
    const heads = found(text, /<w:pStyle w:val="berschrift\d"\/>(?:<w:keep\w+\/>)*(<w:num.{50})/g);
    expect(heads.length).toBeGreaterThan(2);
    for (const head of heads) expect(head).toContain('<w:numId w:val="0"/>');
  });

  it('keeps headings on the page of what they head, whether the house does or not', async () => {
    const loose = STYLES.replaceAll('<w:keepNext/><w:keepLines/>', '');
    const text = (await partsOf({ styles: loose })).get('word/document.xml') ?? '';
    const heads = found(text, /<w:pStyle w:val="berschrift\d"\/>(.{14})/g);
    expect(heads.length).toBeGreaterThan(2);
    expect(new Set(heads)).toEqual(new Set(['<w:keepNext/>'.padEnd(14, '<')]));
  });

  it('numbers its lists behind the house’s', async () => {
    const lists = (await partsOf()).get('word/numbering.xml') ?? '';
    const ids = found(lists, /<w:num w:numId="(\d+)"/g);
    expect(new Set(ids).size).toBe(ids.length);
    expect(found(lists, /<w:abstractNum w:abstractNumId="(\d+)"/g)).toEqual([
      '3',
      '4',
      '5',
      '6',
      '7',
    ]);
  });

  it.each([
    ['Normal alone', style('Standard', 'Normal', '')],
    ['nothing', ''],
    ['styles in a circle', style('Standard', 'Normal', '') + circle()],
    [
      'names that only its users know',
      style('X1', 'Überschrift 1', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>'),
    ],
    [
      'styles that lead nowhere',
      style('Standard', 'Normal', '').replace(
        '<w:qFormat/>',
        '<w:next w:val="no"/><w:link w:val="none"/><w:qFormat/>',
      ),
    ],
  ])('a house with %s gives a sound document with every word', async (_, styles) => {
    const bytes = await dressed({ styles });
    expect(docxFaults(bytes)).toEqual([]);
    const differences = compareReading(readingText(richPack()), readDocx(bytes));
    expect(differences.map(describeDifference)).toEqual([]);
  });

  it('keeps every word, with a masthead, too', async () => {
    const packs = [richPack(), richPack({ theme: institutionalTheme() })];
    for (const pack of packs) {
      const differences = compareReading(readingText(pack), readDocx(await dressed({}, pack)));
      expect(differences.map(describeDifference)).toEqual([]);
    }
  });

  it('is sound and valid', async () => {
    const bytes = await dressed();
    expect(docxFaults(bytes)).toEqual([]);
    expect(await sdkFaults(bytes)).toEqual([]);
  });

  it('puts a house’s properties into the order of the schema', async () => {
    const mixed =
      '<w:rPr><w:sz w:val="30"/><w:b w:val="true"/><w:rFonts w:ascii="Liberation Sans"/></w:rPr><w:pPr><w:jc w:val="left"/><w:keepNext w:val="on"/></w:pPr>';
    const bytes = await dressed({ styles: STYLES + style('Mixed', 'Lead', mixed) });
    const styles = textsOf(bytes).get('word/styles.xml') ?? '';
    expect(styles).toContain(
      '<w:pPr><w:keepNext/><w:jc w:val="left"/></w:pPr><w:rPr><w:rFonts w:ascii="Liberation Sans"/><w:b/><w:sz w:val="30"/></w:rPr>',
    );
    expect(await sdkFaults(bytes)).toEqual([]);
  });

  it('gives columns room for words in the widest of faces', async () => {
    const table = {
      ...richTable(),
      alignments: ['left', 'left'],
      head: [cell('Years'), cell('What is to be counted')],
      rows: [{ cells: [cell('imprisonment'), cell('a '.repeat(200))], opensGroup: false }],
    } as const;
    const pack = richPack({ body: [table] });
    const xml = (await partsOf({}, pack)).get('word/document.xml') ?? '';
    const [first = 0] = found(xml, /<w:gridCol w:w="(\d+)"/g).map((width) => Number(width) / 20);
    const { size } = pack.theme.styles.tableText;
    // In Verdana the word is wider than seven sizes.
    expect(first - pack.theme.parts.table.columnGap).toBeGreaterThan(7.2 * size);
  });

  it('lets a style of tables of the house dress the tables', async () => {
    const own =
      '<w:style w:type="table" w:customStyle="1" w:styleId="Haus"><w:name w:val="Haustabelle"/><w:basedOn w:val="NormaleTabelle"/><w:tblPr><w:tblStyleRowBandSize w:val="1"/></w:tblPr></w:style>';
    const parts = await partsOf({ styles: STYLES + own });
    expect(parts.get('word/document.xml')).toContain('<w:tblStyle w:val="Haus"/>');
    expect(parts.get('word/styles.xml')).not.toContain('BriefTable');
  });

  it('takes the house’s paper where the template asks for it', async () => {
    const house = houseOf(houseBytes(), choiceOf('styles', 'house'));
    const bytes = await renderDocx(richPack(), new Map(), undefined, { house });
    expect(textsOf(bytes).get('word/document.xml')).toContain('w:right="1417"');
    expect(docxFaults(bytes)).toEqual([]);
  });

  it('tells nothing of those who made the house’s file', async () => {
    for (const [name, text] of await partsOf()) {
      for (const secret of SECRETS) expect([name, text.includes(secret)]).toEqual([name, false]);
      expect([name, /rsid|attachedTemplate|docId|paraId/.test(text)]).toEqual([name, false]);
    }
  });

  it('comes out the same, byte by byte', async () => {
    expect(await dressed()).toEqual(await dressed());
  });
});

function circle(): string {
  const based = (id: string, on: string) =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/><w:basedOn w:val="${on}"/></w:style>`;
  return based('Lead', 'Quote') + based('Quote', 'Lead');
}
