import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignWords } from '../../../src/verify/compare/align-words.ts';

describe('alignWords', () => {
  it('pairs what both texts have in common', () => {
    expect([...alignWords(['a', 'b', 'c', 'd'], ['a', 'x', 'c', 'd'])]).toEqual([0, -1, 2, 3]);
    expect([...alignWords(['a', 'b'], ['b', 'a', 'b'])]).toEqual([1, 2]);
    expect([...alignWords([], ['a'])]).toEqual([]);
    expect([...alignWords(['a'], [])]).toEqual([-1]);
  });

  it('pairs only the ends of texts that differ too much', () => {
    const expected = ['a', 'b', 'c', 'd', 'e', 'z'];
    expect([...alignWords(expected, ['a', 'x', 'c', 'y', 'e', 'z'], 2)]).toEqual([
      0, -1, -1, -1, 4, 5,
    ]);
  });

  it('pairs equal words only, in order, and as many as can be', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 14 });
    fc.assert(
      fc.property(text, text, (expected, found) => {
        const pairs = [...alignWords(expected, found)];
        const partners = pairs.filter((partner) => partner >= 0);
        expect(partners).toEqual([...new Set(partners)].toSorted((a, b) => a - b));
        const left = expected.filter((_, index) => (pairs[index] ?? -1) >= 0);
        expect(left).toEqual(partners.map((partner) => found[partner]));
        expect(partners).toHaveLength(longestCommon(expected, found));
      }),
      { numRuns: 500 },
    );
  });
});

/** The length of the longest common subsequence, by the textbook's table. */
function longestCommon(one: readonly string[], other: readonly string[]): number {
  let row = other.map(() => 0);
  for (const word of one) {
    const next: number[] = [];
    for (const [index, partner] of other.entries()) {
      const skip = Math.max(row[index] ?? 0, next[index - 1] ?? 0);
      next.push(word === partner ? (index === 0 ? 0 : (row[index - 1] ?? 0)) + 1 : skip);
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
