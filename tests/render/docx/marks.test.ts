import { describe, expect, it } from 'vitest';
import type { Pack } from '../../../src/model/pack.ts';
import type { PackBlock } from '../../../src/model/pack-block.ts';
import { readMarks } from '../../../src/verify/docx/read-marks.ts';
import { styleKinds } from '../../../src/verify/docx/style-kinds.ts';
import { heading, line, nowhere, packOf, paragraph, text } from '../../support/pack-nodes.ts';
import { institutionalTheme } from '../../support/theme.ts';
import { found, partOf, partsOf } from './open-docx.ts';

const opening = { kind: 'Brief', title: line('Title'), subtitle: [], entries: [], at: nowhere };
const cover: PackBlock = { ...opening, type: 'cover' };
const masthead: PackBlock = { ...opening, type: 'masthead', side: '' };
const body = [heading(1, 'a', { title: 'Section' }), paragraph('Text.')];
const marked = (blocks: readonly PackBlock[], changes: Partial<Pack> = {}) =>
  partsOf(packOf(blocks, { marks: [text('Draft')], ...changes }));

function marksIn(parts: ReadonlyMap<string, string>) {
  const styles = styleKinds(partOf(parts, 'word/styles.xml'));
  return readMarks((name) => parts.get(name), styles).map((unit) => unit.text);
}

const sheet = { theme: institutionalTheme() };

describe('the marks of a pack', () => {
  it.each<[string, readonly PackBlock[], Partial<Pack>]>([
    ['text alone', body, {}],
    ['a cover', [cover, ...body], {}],
    ['a cover in the midst', [...body, cover, ...body], {}],
    ['a masthead', [masthead, ...body], sheet],
  ])('stand in the headers of all pages of %s', async (_, blocks, changes) => {
    expect(marksIn(await marked(blocks, changes))).toEqual(['Draft']);
  });

  it('are missed where the header of one kind of page lacks them', async () => {
    const parts = new Map(await marked([cover, ...body]));
    const headers = [...parts.keys()].filter((name) => /header\d+\.xml$/.test(name));
    expect(headers).toHaveLength(3);
    for (const name of headers) {
      const less = new Map(parts).set(name, partOf(parts, name).replace('Draft', ''));
      expect(marksIn(less)).toEqual([]);
    }
  });

  it('are missed where a section has other headers than the one before it', async () => {
    const parts = new Map(await marked([cover, ...body]));
    const document = partOf(parts, 'word/document.xml');
    const [first = ''] = found(document, /<w:sectPr>.*?<\/w:sectPr>/g);
    const bare = first.replaceAll(/<w:headerReference[^>]*>/g, '');
    parts.set('word/document.xml', document.replace(first, bare));
    expect(marksIn(parts)).toEqual([]);
  });

  it('leave no trace in the headers of a pack without them', async () => {
    const parts = await marked([cover, ...body], { marks: [] });
    const headers = [...parts].filter(([name]) => /header\d+\.xml$/.test(name));
    expect(headers.filter(([, xml]) => xml.includes('"Mark"'))).toEqual([]);
  });

  it('are in the properties, so that a folder can be searched for drafts', async () => {
    const properties = {
      keywords: [],
      stamp: 0,
      status: 'draft',
      classification: 'Secret',
    } as const;
    const core = partOf(await marked(body, { properties }), 'docProps/core.xml');
    expect(core).toContain('<cp:category>Secret</cp:category>');
    expect(core).toContain('<cp:contentStatus>draft</cp:contentStatus>');
  });
});
