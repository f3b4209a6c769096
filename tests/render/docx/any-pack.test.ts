import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Pack } from '../../../src/model/pack.ts';
import { readingText } from '../../../src/model/reading-text.ts';
import { renderDocx } from '../../../src/render/docx/render-docx.ts';
import { compareReading } from '../../../src/verify/compare-reading.ts';
import { readDocx } from '../../../src/verify/docx/read-docx.ts';
import { arbitraryPictures, bodiesOf } from '../../support/arbitrary-pack.ts';
import { docxFaults, writersFaults } from '../../support/docx-faults.ts';
import { richPack } from '../../support/pack.ts';
import { packOf } from '../../support/pack-nodes.ts';
import { institutionalTheme, quietTheme } from '../../support/theme.ts';
import { anyBlocks, packOfAny } from './arbitrary-pack.ts';

const pages = new Map([['background', 2]]);

/** Short bodies, in both themes. */
const bodies = fc
  .tuple(bodiesOf(5), fc.constantFrom(quietTheme(), institutionalTheme()))
  .map(([body, theme]) => packOf(body, { theme, pictures: arbitraryPictures }));

async function expectFaultless(pack: Pack): Promise<void> {
  const bytes = await renderDocx(pack, pages);
  expect(writersFaults(bytes)).toEqual([]);
  const { units } = readingText(pack);
  // Not every note is called here, and one may be called in any order.
  const read = readDocx(bytes);
  expect(compareReading({ units, notes: [] }, { ...read, notes: [] })).toEqual([]);
}

/** A thousand documents in all. */
const RUNS = { any: { numRuns: 400 }, text: { numRuns: 600 } };

describe('a document', () => {
  it('of any blocks in any order keeps every word of its text, and has no faults', async () => {
    await fc.assert(fc.asyncProperty(anyBlocks.map(packOfAny), expectFaultless), RUNS.any);
  });

  it('of any text keeps every word of it, and has no faults', async () => {
    await fc.assert(fc.asyncProperty(bodies, expectFaultless), RUNS.text);
  });

  it('with every block has no faults', async () => {
    expect(docxFaults(await renderDocx(richPack(), pages))).toEqual([]);
  });
});
