import { expect, it } from 'vitest';
import { markdownOf } from '../../support/markdown-of.ts';
import { richPack } from '../../support/pack.ts';

it('writes every block and every inline as it stands in the golden file', async () => {
  await expect(markdownOf(richPack())).toMatchFileSnapshot('../../golden/rich-pack.md');
});
