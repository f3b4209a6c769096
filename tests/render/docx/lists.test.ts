import { describe, expect, it } from 'vitest';
import type { PackBlock } from '../../../src/model/pack-block.ts';
import { heading, list, nowhere, packOf, paragraph } from '../../support/pack-nodes.ts';
import { documentOf, found, partOf, partsOf } from './open-docx.ts';

/** Level and list of each numbered paragraph, with its words. */
function items(xml: string): string[] {
  const pattern =
    /<w:ilvl w:val="(\d+)"\/><w:numId w:val="(\d+)"\/>(?:(?!<w:p>).)*?(?:<w:t [^>]*>([^<]*)|<\/w:p>)/g;
  return Array.from(xml.matchAll(pattern), ([, level, id, text]) => `${level}/${id} ${text ?? ''}`);
}

describe('a list', () => {
  it('is numbered by an instance of its own, and so are those in it', async () => {
    const inner = list([[paragraph('x')], [paragraph('y')]], { ordered: true });
    const xml = await documentOf(
      list([[paragraph('a'), inner], [paragraph('b')]], { ordered: true }),
      list([[paragraph('c')]], { ordered: true }),
    );
    expect(items(xml).map((item) => item.replace(/\/\d+/, ''))).toEqual([
      '0 a',
      '1 x',
      '1 y',
      '0 b',
      '0 c',
    ]);
    const [a, x, y, b, c] = items(xml).map((item) => item.match(/\/(\d+)/)?.[1]);
    expect([a, x, c]).toEqual([...new Set([a, x, c])]);
    expect([y, b]).toEqual([x, a]);
  });

  it('keeps its start', async () => {
    const parts = await partsOf(packOf([list([[paragraph('a')]], { ordered: true, start: 9 })]));
    const instances = found(partOf(parts, 'word/numbering.xml'), /<w:num .*?<\/w:num>/g);
    expect(instances).toEqual([
      '<w:num w:numId="1"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="9"/></w:lvlOverride></w:num>',
    ]);
  });

  it('goes nine levels deep for Word, and on by its indents', async () => {
    let block: PackBlock = paragraph('deep');
    for (let depth = 0; depth < 12; depth += 1) block = list([[block]]);
    const xml = await documentOf(block);
    expect(Math.max(...found(xml, /<w:ilvl w:val="(\d+)"/g).map(Number))).toBe(8);
    const lefts = found(xml, /<w:ind w:left="(\d+)"/g).map(Number);
    expect(lefts).toHaveLength(12);
    expect(lefts).toEqual(lefts.toSorted((a, b) => a - b));
  });

  it('leaves room for words however deep it goes', async () => {
    let block: PackBlock = paragraph('deep');
    for (let depth = 0; depth < 100; depth += 1) block = list([[block]]);
    const lefts = found(await documentOf(block), /<w:ind w:left="(\d+)"/g).map(Number);
    // The text block is 436.5 points wide.
    expect(Math.max(...lefts)).toBeLessThan(300 * 20);
  });
});

describe('an item of a list', () => {
  it('has a box that is ticked or not, without a character in its text', async () => {
    const block: PackBlock = {
      type: 'list',
      ordered: false,
      start: 1,
      loose: false,
      items: [
        { checked: true, blocks: [paragraph('done')], at: nowhere },
        { checked: false, blocks: [paragraph('open')], at: nowhere },
      ],
      at: nowhere,
    };
    const parts = await partsOf(packOf([block]));
    expect(items(partOf(parts, 'word/document.xml'))).toEqual(['0/1 done', '0/2 open']);
    const marks = found(partOf(parts, 'word/numbering.xml'), /<w:lvlText w:val="([☐☑])"/g);
    expect(new Set(marks)).toEqual(new Set(['☐', '☑']));
  });

  it('numbers its first paragraph alone', async () => {
    const xml = await documentOf(list([[paragraph('a'), paragraph('b')]], { loose: true }));
    expect(items(xml)).toEqual(['0/1 a']);
    expect(xml).toContain('<w:pStyle w:val="ListContinue"/>');
  });

  it('numbers a heading or code that it begins with', async () => {
    const code: PackBlock = { type: 'codeBlock', value: 'code', at: nowhere };
    const xml = await documentOf(list([[heading(3, 'h', { title: 'Head' })], [code]]));
    expect(items(xml)).toEqual(['0/1 Head', '0/1 code']);
    expect(xml).toContain('<w:pStyle w:val="Heading3"/>');
  });

  it('keeps its mark where nothing can bear it: an empty item, a list in a list', async () => {
    const xml = await documentOf(list([[], [list([[paragraph('x')]])]]));
    expect(items(xml)).toEqual(['0/1 ', '0/1 ', '1/2 x']);
  });
});
