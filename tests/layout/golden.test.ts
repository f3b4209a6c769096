import { describe, expect, it } from 'vitest';
import { layout } from '../../src/layout/layout.ts';
import { floatingPack } from '../support/floating-pack.ts';
import { pageAsText, treeOf } from '../support/laid-text.ts';
import { richPack } from '../support/pack.ts';
import { ruler } from '../support/ruler.ts';

/** Reviewed by eye: what changes here has changed on the pages. */
describe('a rich pack', () => {
  const { value: laid } = layout(richPack(), ruler(), { strictGlyphs: true });

  it('has this structure tree', async () => {
    await expect(`${treeOf(laid)}\n`).toMatchFileSnapshot('../golden/layout/rich-tree.txt');
  });

  it('has these pages', async () => {
    const pages = laid.pages.map(pageAsText).join('\n\n');

    await expect(`${pages}\n`).toMatchFileSnapshot('../golden/layout/rich-pages.txt');
  });
});

/** A figure at the top, one at the foot, and a turned table with its heading. */
describe('a pack with floats', () => {
  const { value: laid } = layout(floatingPack(), ruler(), { strictGlyphs: true });

  it('has this structure tree, in the order of the text', async () => {
    await expect(`${treeOf(laid)}\n`).toMatchFileSnapshot('../golden/layout/floats-tree.txt');
  });

  it('has these pages', async () => {
    const pages = laid.pages.map(pageAsText).join('\n\n');

    await expect(`${pages}\n`).toMatchFileSnapshot('../golden/layout/floats-pages.txt');
  });
});
