import { describe, expect, it } from 'vitest';
import type { PackBlock } from '../../../src/model/pack-block.ts';
import {
  caption,
  cell,
  heading,
  nowhere,
  packOf,
  paragraph,
  sourceLine,
} from '../../support/pack-nodes.ts';
import { found } from './open-docx.ts';
import { institutional, masthead, written } from './written-sections.ts';

describe('a wide table', () => {
  const wide = (...below: string[]): PackBlock => ({
    type: 'table',
    caption: caption('Table', '1', 'Wide.'),
    description: 'Wide',
    style: 'data',
    alignments: ['none', 'none'],
    head: [cell('One'), cell('Two')],
    rows: [{ cells: [cell('a'), cell('b')], opensGroup: false }],
    below: below.map((words) => sourceLine(words)),
    orientation: 'landscape',
    at: nowhere,
  });
  const number = (section: string | undefined, name: string) =>
    Number(new RegExp(`w:${name}="(\\d+)"`).exec(section ?? '')?.[1]);
  const references = (section: string | undefined) =>
    found(section ?? '', /Reference w:type="\w+" r:id="(\w+)"/g);

  it('stands on a turned page, with its caption and its sources', async () => {
    const { document, sections } = await written(
      packOf([paragraph('A.'), wide('Source: B.'), paragraph('C.')]),
    );
    expect(sections).toHaveLength(3);
    const [before, on, after] = sections;
    expect([number(before, 'w'), number(before, 'h')]).toEqual([11_906, 16_838]);
    expect([number(on, 'w'), number(on, 'h')]).toEqual([16_838, 11_906]);
    expect(on).toContain('w:orient="landscape"');
    expect(after).not.toContain('w:orient');
    // A section's form stands in its last paragraph.
    expect(document).toMatch(/<w:sectPr>(?:(?!<\/w:p>).)*A\./);
    expect(document).toMatch(/"landscape"(?:(?!<\/w:p>).)*Source: B\./);
    expect(document.indexOf('Wide.')).toBeGreaterThan(document.indexOf('A.'));
  });

  it('is as wide as the turned page between its margins', async () => {
    const { document, sections } = await written(packOf([wide('B.')]));
    const total = number(/<w:tblW [^>]*>/.exec(document)?.[0], 'w');
    const [on] = sections;
    expect(total).toBeGreaterThan(8730);
    expect(total).toBeLessThanOrEqual(16_838 - number(on, 'left') - number(on, 'right'));
  });

  it('keeps running heads, as wide as its page, and gives the next page those of before', async () => {
    const { sections, running } = await written(
      packOf([heading(1, 'a', { title: 'A' }), paragraph('A.'), wide('B.'), paragraph('C.')]),
    );
    const [before, on, after] = sections.map(references);
    expect(on).toHaveLength(2);
    expect(on).not.toEqual(before);
    expect(after).toEqual(before);
    const tabs = [...running]
      .filter(([name]) => name.includes('header'))
      .map(([, xml]) => found(xml, /w:val="right" w:pos="(\d+)"/g)[0]);
    expect(tabs).toEqual(['8730', String(16_838 - 1588 - 1588)]);
  });

  it('leaves the first page as it is, and no later page is taken for a first one', async () => {
    const { sections } = await written(
      packOf([masthead, paragraph('A.'), wide('B.'), paragraph('C.')], institutional),
    );
    expect(sections.map((section) => section.includes('<w:titlePg/>'))).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('takes the heading before it along, and other wide tables behind it', async () => {
    const head = heading(1, 'a', { title: 'Annex', period: 'Facts of 2008' });
    const { document, sections } = await written(
      packOf([paragraph('A.'), head, wide('B.'), head, wide('D.')]),
    );
    expect(sections).toHaveLength(2);
    expect(document.indexOf('</w:sectPr>')).toBeLessThan(document.indexOf('Annex'));
  });

  it('ends the document on its page where it is the last, without an empty one', async () => {
    const { sections } = await written(packOf([paragraph('A.'), wide('B.')]));
    expect(sections.map((section) => section.includes('landscape'))).toEqual([false, true]);
  });

  it('stays upright inside of something else, which can’t leave its page', async () => {
    const quote: PackBlock = { type: 'quote', blocks: [wide('B.')], at: nowhere };
    const { sections } = await written(packOf([quote]));
    expect(sections.join('')).not.toContain('landscape');
  });
});
