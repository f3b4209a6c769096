import { beforeAll, expect, test } from 'vitest';
import { openFonts } from '../../src/fonts/open-fonts.ts';
import type { Pack } from '../../src/model/pack.ts';
import { readingText } from '../../src/model/reading-text.ts';
import { draft } from '../../src/pipeline.ts';
import { findBriefs } from '../../src/source/find-briefs.ts';
import { describeDifference } from '../../src/verify/compare/difference.ts';
import { compareReading } from '../../src/verify/compare-reading.ts';
import { richPack } from '../support/pack.ts';
import { FORMATS, readBack } from '../support/read-back.ts';

const packs: Pack[] = [];

beforeAll(async () => {
  const { value: places } = await findBriefs(['tajikistan'], process.cwd());
  const [place] = places;
  if (place === undefined) throw new Error('The first brief is not there.');
  const request = {
    root: process.cwd(),
    briefs: [],
    packs: [],
    formats: [],
    homes: ['templates'],
    version: 'test',
  };
  const { drafts } = await draft(place, request, openFonts());
  packs.push(...drafts.map(({ pack }) => pack), richPack());
});

test('the first brief has three packs', () => {
  expect(packs.slice(0, 3).map(({ name }) => name)).toEqual([
    'fact-sheet',
    'full-brief',
    'two-pager',
  ]);
});

test.each(FORMATS)(
  'every pack is read in its %s unit by unit as it was composed',
  async (format) => {
    for (const pack of packs) {
      const expected = readingText(pack);
      expect(expected.units.length).toBeGreaterThan(10);
      const found = await readBack[format](pack);
      expect([pack.name, ...compareReading(expected, found).map(describeDifference)]).toEqual([
        pack.name,
      ]);
    }
  },
);
