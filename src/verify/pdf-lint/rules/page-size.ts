import type { Rule } from '../rule.ts';

const SMALLEST = 3;
const LARGEST = 14_400;

export const pageSize: Rule = {
  name: 'page-size',
  basis: 'ISO 19005-2, 6.1.13',
  claim: 'No page is too small or too large for a reader.',

  *violations({ file, pages }) {
    for (const [index, { entries }] of pages.entries()) {
      for (const key of ['MediaBox', 'CropBox', 'BleedBox', 'TrimBox', 'ArtBox']) {
        if (!entries.has(key)) continue;
        const [left = 0, bottom = 0, right = 0, top = 0] = file.numbersOf(entries.get(key));
        const sides = [right - left, top - bottom].map(Math.abs);
        if (sides.some((side) => side < SMALLEST || side > LARGEST)) {
          yield { message: `The ${key} is ${sides.join(' by ')} points.`, page: index + 1 };
        }
      }
    }
  },
};
