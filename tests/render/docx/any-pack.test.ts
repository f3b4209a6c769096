import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readingText } from '../../../src/model/reading-text.ts';
import { renderDocx } from '../../../src/render/docx/render-docx.ts';
import { compareReading } from '../../../src/verify/compare-reading.ts';
import { readDocx } from '../../../src/verify/docx/read-docx.ts';
import { docxFaults, writersFaults } from '../../support/docx-faults.ts';
import { richPack } from '../../support/pack.ts';
import { anyBlocks, packOfAny } from './arbitrary-pack.ts';

const pages = new Map([['background', 2]]);

describe('a document of any blocks', () => {
  it('keeps every word of its text, and hangs together', async () => {
    await fc.assert(
      fc.asyncProperty(anyBlocks, async (blocks) => {
        const pack = packOfAny(blocks);
        const bytes = await renderDocx(pack, pages);
        expect(writersFaults(bytes)).toEqual([]);
        const { units } = readingText(pack);
        // Not every note is called here, and one may be called in any order.
        const read = readDocx(bytes);
        expect(compareReading({ units, notes: [] }, { ...read, notes: [] })).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a document with every block', () => {
  it('hangs together', async () => {
    expect(docxFaults(await renderDocx(richPack(), pages))).toEqual([]);
  });
});
