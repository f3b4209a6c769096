import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Laid, Leaf, Tag } from '../../src/layout/display-list.ts';
import { layout } from '../../src/layout/layout.ts';
import { arbitraryBody, arbitraryPictures } from '../support/arbitrary-pack.ts';
import { leavesOf } from '../support/laid-text.ts';
import { packOf } from '../support/pack-nodes.ts';
import { ruler } from '../support/ruler.ts';
import { institutionalTheme, quietTheme } from '../support/theme.ts';

const laidPack = fc
  .tuple(arbitraryBody, fc.constantFrom(quietTheme(), institutionalTheme()))
  .map(([body, theme]) => {
    const pack = packOf(body, { theme, pictures: arbitraryPictures });
    return layout(pack, ruler(), { strictGlyphs: true }).value;
  });

/** The first and the last page that each leaf of the structure tree is painted on. */
function pagesOf({ pages }: Laid): Map<Leaf, { readonly first: number; last: number }> {
  const found = new Map<Leaf, { readonly first: number; last: number }>();
  for (const [page, { items }] of pages.entries()) {
    for (const item of items) {
      if (item.type === 'link' || !('leaf' in item.owner)) continue;
      const known = found.get(item.owner.leaf);
      if (known === undefined) found.set(item.owner.leaf, { first: page, last: page });
      else known.last = page;
    }
  }
  return found;
}

function elements(tag: Tag, type: RegExp): Tag[] {
  const own = type.test(tag.type) ? [tag] : [];
  return own.concat(
    tag.children.flatMap((child) => (child.type === 'Content' ? [] : elements(child, type))),
  );
}

describe('On the pages of any pack', () => {
  it('no heading is parted from what it belongs to.', () => {
    fc.assert(
      fc.property(laidPack, (laid) => {
        const pages = pagesOf(laid);
        const leaves = leavesOf(laid.tags);
        for (const heading of elements(laid.tags, /^H\d$/)) {
          const last = leavesOf(heading).at(-1);
          if (last === undefined) continue;
          const next = leaves[leaves.indexOf(last) + 1];
          if (next === undefined) continue;
          expect(pages.get(next)?.first).toBe(pages.get(last)?.last);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('no caption is parted from the first rows of its table.', () => {
    fc.assert(
      fc.property(laidPack, (laid) => {
        const pages = pagesOf(laid);
        for (const table of elements(laid.tags, /^Table$/)) {
          const [caption] = elements(table, /^Caption$/);
          const [body] = elements(table, /^TBody$/);
          const [first] = body === undefined ? [] : leavesOf(body);
          const own = caption === undefined ? [] : leavesOf(caption);
          const captionPages = own.flatMap((leaf) => pages.get(leaf)?.last ?? []);
          if (first === undefined) continue;
          expect(new Set([...captionPages, pages.get(first)?.first]).size).toBe(1);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('no figure is parted from its caption.', () => {
    fc.assert(
      fc.property(laidPack, (laid) => {
        const pages = pagesOf(laid);
        for (const figure of elements(laid.tags, /^Figure$/)) {
          const own = leavesOf(figure).flatMap((leaf) => pages.get(leaf) ?? []);
          expect(new Set(own.flatMap(({ first, last }) => [first, last])).size).toBe(1);
        }
      }),
      { numRuns: 150 },
    );
  });
});
