import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openFonts } from '../../src/fonts/open-fonts.ts';
import type { PackBlock } from '../../src/model/pack-block.ts';
import { renderDocx } from '../../src/render/docx/render-docx.ts';
import { anyBlocks, packOfAny } from '../render/docx/arbitrary-pack.ts';
import { sdkFaults } from '../render/docx/sdk-faults.ts';
import { arbitraryPictures, bodiesOf } from '../support/arbitrary-pack.ts';
import { packOf } from '../support/pack-nodes.ts';
import { institutionalTheme } from '../support/theme.ts';

/** The blocks of many generated bodies: the validator takes a second to start, whatever it is given. */
function manyOf(bodies: fc.Arbitrary<PackBlock[]>, seed: number): PackBlock[] {
  return fc.sample(bodies, { numRuns: 60, seed }).flat();
}

test.each([1, 2, 3, 4])(
  'The SDK finds nothing in sixty bodies of any blocks (%i).',
  async (seed) => {
    const bytes = await renderDocx(packOfAny(manyOf(anyBlocks, seed)), new Map());
    expect(await sdkFaults(bytes)).toEqual([]);
  },
);

test.each([1, 2, 3, 4])('The SDK finds nothing in sixty bodies of any text (%i).', async (seed) => {
  const theme = institutionalTheme();
  const pack = packOf(manyOf(bodiesOf(5), seed), { theme, pictures: arbitraryPictures });
  expect(await sdkFaults(await renderDocx(pack, new Map(), openFonts()))).toEqual([]);
});
