import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Laid } from '../../src/layout/display-list.ts';
import { layout } from '../../src/layout/layout.ts';
import { hyphenationOf } from '../../src/layout/lines/hyphenate.ts';
import { paperOf, turnedPaper } from '../../src/layout/pages/paper.ts';
import { readingText } from '../../src/model/reading-text.ts';
import { arbitraryBody, arbitraryPictures } from '../support/arbitrary-pack.ts';
import { leavesOf, textOf, textOfLeaves, unitsOfTree, widthOf } from '../support/laid-text.ts';
import { packOf } from '../support/pack-nodes.ts';
import { ruler } from '../support/ruler.ts';
import { institutionalTheme, quietTheme } from '../support/theme.ts';

const hyphenation = await hyphenationOf(['en']);
const pack = fc
  .tuple(
    arbitraryBody,
    fc.constantFrom(quietTheme(), institutionalTheme()),
    fc.record({
      size: fc.constantFrom('A4' as const, 'Letter' as const),
      sides: fc.constantFrom('one' as const, 'two' as const),
    }),
  )
  .map(([body, theme, page]) => packOf(body, { theme, page, pictures: arbitraryPictures }));

function laidOut(of: Parameters<typeof layout>[0]): Laid {
  return layout(of, ruler(), { strictGlyphs: true, hyphenation }).value;
}

it('Any pack reads on its pages as it does in the pack.', () => {
  fc.assert(
    fc.property(pack, (of) => {
      const laid = laidOut(of);
      // What is read of a picture is no word on the page.
      const units = readingText(of).units.filter(({ kind }) => kind !== 'alt');
      expect(unitsOfTree(laid).units).toEqual(units.map(({ text }) => text));
      expect(new Set(textOfLeaves(laid).keys())).toEqual(new Set(leavesOf(laid.tags)));
    }),
    { numRuns: 40 },
  );
});

it('No line of any pack leaves the text block.', () => {
  fc.assert(
    fc.property(pack, (of) => {
      const { theme, page } = of;
      for (const [index, { items, width, height }] of laidOut(of).pages.entries()) {
        const make = width > height ? turnedPaper : paperOf;
        const paper = make(page, theme);
        const left = paper.left(index) - 0.02;
        const right = left + paper.room.width + 0.04;
        const foot = paper.top + paper.room.height;
        for (const item of items) {
          if (item.type !== 'text' || !('leaf' in item.owner)) continue;
          const place = { word: textOf(item), x: item.x, right: item.x + widthOf(item), y: item.y };
          expect(place).toSatisfy(() => place.x >= left && place.right <= right);
          expect(place).toSatisfy(() => place.y > paper.top && place.y <= foot);
        }
      }
    }),
    { numRuns: 40 },
  );
});

it('No page of any pack is empty.', () => {
  fc.assert(
    fc.property(pack, (of) => {
      for (const { items } of laidOut(of).pages) {
        const words = items.filter((item) => item.type === 'text' && 'leaf' in item.owner);
        expect(words.length).toBeGreaterThan(0);
      }
    }),
    { numRuns: 40 },
  );
});
