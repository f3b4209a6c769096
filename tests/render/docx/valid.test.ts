import { expect, it } from 'vitest';
import { openFonts } from '../../../src/fonts/open-fonts.ts';
import type { Pack } from '../../../src/model/pack.ts';
import { renderDocx } from '../../../src/render/docx/render-docx.ts';
import { richPack } from '../../support/pack.ts';
import { institutionalTheme } from '../../support/theme.ts';
import { changed } from '../../verify/docx-lint/change-docx.ts';
import { sdkFaults } from './sdk-faults.ts';

async function faultsOf(pack: Pack): Promise<unknown> {
  return sdkFaults(await renderDocx(pack, new Map([['background', 2]]), openFonts()));
}

it('is valid by the Open XML SDK, with every block and every inline', async () => {
  expect(await faultsOf(richPack())).toEqual([]);
});

it('is valid in another theme, on Letter, with two sides', async () => {
  const page = { size: 'Letter', sides: 'two' } as const;
  expect(await faultsOf(richPack({ theme: institutionalTheme(), page }))).toEqual([]);
});

it('agrees with the lint that a document written by hand for it is faultless', async () => {
  expect(await sdkFaults(changed())).toEqual([]);
});
