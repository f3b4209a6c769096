import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HeadingLevels } from '../../../src/compose/number/heading-levels.ts';

function levels(isCovered: boolean, ...authors: number[]): number[] {
  const heading = new HeadingLevels(isCovered);
  return authors.map((level) => heading.next(level));
}

test('with a cover, sections are the highest headings', () => {
  expect(levels(true, 2, 3, 4, 2, 3)).toEqual([1, 2, 3, 1, 2]);
  expect(levels(true, 1, 2, 3)).toEqual([1, 1, 2]);
});

test('without one, the title is the highest heading', () => {
  expect(levels(false, 2, 3, 2, 1, 2)).toEqual([2, 3, 2, 1, 2]);
});

test('skipped levels are closed up, and neighbours stay neighbours', () => {
  expect(levels(false, 4, 3, 6, 6, 2, 5)).toEqual([2, 2, 3, 3, 2, 3]);
  expect(levels(true, 6, 2, 5)).toEqual([1, 1, 2]);
});

test('a heading in a quote opens nothing around it', () => {
  const heading = new HeadingLevels(true);
  expect([heading.next(2), heading.nested(), heading.next(3)]).toEqual([1, 2, 2]);
});

test('no heading is more than one level below the one above it', () => {
  const level = fc.integer({ min: 1, max: 6 });
  fc.assert(
    fc.property(fc.boolean(), fc.array(level), (isCovered, authors) => {
      let above = isCovered ? 0 : 1;
      for (const found of levels(isCovered, ...authors)) {
        expect(found).toBeLessThanOrEqual(above + 1);
        above = found;
      }
    }),
  );
});
