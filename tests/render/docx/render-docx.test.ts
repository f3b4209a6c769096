import mammoth from 'mammoth';
import { describe, expect, it } from 'vitest';
import { normalReading, readingText } from '../../../src/model/reading-text.ts';
import { renderDocx } from '../../../src/render/docx/render-docx.ts';
import { compareReading } from '../../../src/verify/compare-reading.ts';
import { readDocx } from '../../../src/verify/docx/read-docx.ts';
import { richPack } from '../../support/pack.ts';
import { packOf, paragraph } from '../../support/pack-nodes.ts';
import { found, partOf, partsOf } from './open-docx.ts';

const pages = new Map([
  ['background', 2],
  ['routes', 3],
  ['prosecution', 5],
]);

describe('the words of a document', () => {
  it('keeps every word of a pack, in order', async () => {
    const pack = richPack();
    const read = readDocx(await renderDocx(pack, pages));
    expect(compareReading(readingText(pack), read)).toEqual([]);
  });

  it('writes what another reader reads too: notes, fields, breaks and descriptions', async () => {
    const pack = richPack();
    const { value } = await mammoth.convertToHtml({
      buffer: Buffer.from(await renderDocx(pack, pages)),
    });
    const words = wordsOfHtml(value);
    const { units, notes } = readingText(pack);
    const expected = [...units, ...notes].filter(({ kind }) => kind !== 'alt');
    expect(expected.length).toBeGreaterThan(90);
    expect(expected.filter((unit) => !words.includes(unit.text))).toEqual([]);
    expect(value).toContain('alt="small flag"');
    expect(value).toContain('alt="A chequered field"');
  });

  it('stores what XML can, and marks what it can’t', async () => {
    const strange = 'a\u0000b\uFFFEc\uD800d\u001Fe\u{1F600}f\u0085g';
    const body = [paragraph(strange), paragraph('{ol-0} {{title}} <w:t> & ]]>')];
    const { units } = readDocx(await renderDocx(packOf(body), new Map()));
    expect(units.map((unit) => unit.text)).toEqual([
      'a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\u{1F600}f\u0085g',
      '{ol-0} {{title}} <w:t> & ]]>',
    ]);
  });
});

describe('the bytes of a document', () => {
  it('gives the same bytes for the same pack, though others came between', async () => {
    const first = await renderDocx(richPack(), pages);
    await renderDocx(packOf([paragraph('Another.')]), new Map());
    const second = await renderDocx(richPack(), pages);
    expect(Buffer.compare(first, second)).toBe(0);
  });

  it('holds nothing from a clock or from chance', async () => {
    const parts = await partsOf(richPack(), pages);
    const core = partOf(parts, 'docProps/core.xml');
    expect(found(core, /<dcterms:\w+ [^>]*>([^<]*)/g)).toEqual([
      '2001-09-09T01:46:40Z',
      '2001-09-09T01:46:40Z',
    ]);
    const ids = [...parts].flatMap(([name, xml]) =>
      name.endsWith('.rels') ? found(xml, / Id="([^"]*)"/g) : [],
    );
    expect(ids.filter((id) => !/^rId\d+$/.test(id))).toEqual([]);
  });
});

describe('what a document says of itself', () => {
  it('says title, author, subject, keywords and language, and nothing of an editor', async () => {
    const parts = await partsOf(richPack());
    const core = partOf(parts, 'docProps/core.xml');
    expect(core).toContain('<dc:title>Human trafficking in Tajikistan</dc:title>');
    expect(core).toContain('<dc:creator>Publisher</dc:creator>');
    expect(core).toContain('<dc:subject>A country brief</dc:subject>');
    expect(core).toContain('<cp:keywords>law, victims</cp:keywords>');
    expect(core).toContain('<dc:language>en</dc:language>');
    expect(partOf(parts, 'docProps/app.xml')).not.toMatch(/Company|TotalTime|Template/);
  });

  it('lets Word ask nothing when it opens the document', async () => {
    const parts = await partsOf(richPack(), pages);
    expect(partOf(parts, 'word/settings.xml')).not.toContain('updateFields');
    expect(partOf(parts, 'word/document.xml')).not.toContain('w:dirty');
  });

  it('names the language of the document and of a foreign block', async () => {
    const parts = await partsOf(richPack());
    const defaults = partOf(parts, 'word/styles.xml').match(
      /<w:rPrDefault>.*?<\/w:rPrDefault>/,
    )?.[0];
    expect(defaults).toContain('<w:lang w:val="en"');
    expect(partOf(parts, 'word/document.xml')).toContain(
      '<w:rPr><w:lang w:val="ru"/></w:rPr><w:t xml:space="preserve">Словами другого языка.</w:t>',
    );
  });
});

/** Pictures as their descriptions, calls of notes as their numbers. */
function wordsOfHtml(html: string): string {
  const text = html
    .replaceAll(/<img alt="([^"]*)"[^>]*>/g, '$1')
    .replaceAll(/<sup><a href="#footnote-\d+"[^>]*>\[(\d+)\]<\/a><\/sup>/g, '$1')
    .replaceAll(/<\/?(?:strong|em|s|sub|sup|a|span)\b[^>]*>/g, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
  return normalReading(text);
}
