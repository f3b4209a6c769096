import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Pack } from '../../src/model/pack.ts';
import { type ReadingUnit, readingText } from '../../src/model/reading-text.ts';
import { renderDocx } from '../../src/render/docx/render-docx.ts';
import { arbitraryPictures, bodiesOf } from '../support/arbitrary-pack.ts';
import { richPack } from '../support/pack.ts';
import { packOf } from '../support/pack-nodes.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const run = promisify(execFile);

/** What pandoc reads in a pack's document: letters and digits, with what pictures say. */
async function readByPandoc(pack: Pack): Promise<string> {
  const file = join(await temporaryFolder(), 'pack.docx');
  await writeFile(file, await renderDocx(pack, new Map()));
  const { stdout } = await run('pandoc', ['--standalone', '--to=html', '--wrap=none', file], {
    maxBuffer: 2 ** 26,
  });
  const said = stdout
    .replace(/<head>.*?<\/head>/s, '')
    .replaceAll(/<img [^>]*alt="([^"]*)"[^>]*>/g, '$1')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&amp;', '&');
  return letters(said);
}

/** Programs differ in spaces, quotation marks and the names of signs. */
function letters(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** The units that are not found, each looked for behind the one before it. */
function lost(units: readonly ReadingUnit[], read: string): string[] {
  const missing: string[] = [];
  let from = 0;
  for (const { text } of units) {
    const wanted = letters(text);
    const at = read.indexOf(wanted, from);
    if (at < 0) missing.push(text);
    else from = at + wanted.length;
  }
  return missing;
}

test('Pandoc reads every word, caption number, note and description of a picture, in order.', async () => {
  const pack = richPack();
  const read = await readByPandoc(pack);
  const { units, notes } = readingText(pack);
  expect(units.length).toBeGreaterThan(90);
  // It knows nothing of charts; their data stand behind them.
  expect(lost(units, read)).toEqual([
    'Three panels; every count is lower in 2007 than in 2006.',
    'A band with three known years.',
  ]);
  expect(lost(notes, read)).toEqual([]);
});

test.each([1, 2])('Pandoc reads every word of forty generated bodies (%i).', async (seed) => {
  const body = fc.sample(bodiesOf(5), { numRuns: 40, seed }).flat();
  const pack = packOf(body, { pictures: arbitraryPictures });
  expect(lost(readingText(pack).units, await readByPandoc(pack))).toEqual([]);
});
