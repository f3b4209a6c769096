import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Pack } from '../../../../src/model/pack.ts';
import { readingText } from '../../../../src/model/reading-text.ts';
import { renderDocx } from '../../../../src/render/docx/render-docx.ts';
import { compareReading } from '../../../../src/verify/compare-reading.ts';
import { readDocx } from '../../../../src/verify/docx/read-docx.ts';
import { writersFaults } from '../../../support/docx-faults.ts';
import { baseWish } from '../../../support/house-base.ts';
import { choiceOf, houseBytes, houseOf, SECTION } from '../../../support/house-file.ts';
import { paragraph } from '../../../support/house-parts.ts';
import { line } from '../../../support/pack-nodes.ts';
import { anyBlocks, packOfAny } from '../arbitrary-pack.ts';

const packs = anyBlocks.map(packOfAny);
const pages = new Map([['background', 2]]);
const styles = houseOf(houseBytes(baseWish()), choiceOf('styles'));
const base = houseOf(
  houseBytes(
    baseWish({
      body: `${paragraph('{{title}}')}${paragraph('{{body}}')}${SECTION}`,
      relations: [],
    }),
  ),
  choiceOf('base'),
);

it('any pack in a house’s styles keeps every word of its text, and has no faults', async () => {
  const expectFaultless = async (pack: Pack): Promise<void> => {
    const bytes = await renderDocx(pack, pages, undefined, { house: styles });
    expect(writersFaults(bytes)).toEqual([]);
    const read = readDocx(bytes);
    const { units } = readingText(pack);
    expect(compareReading({ units, notes: [] }, { ...read, notes: [] })).toEqual([]);
  };
  await fc.assert(fc.asyncProperty(packs, expectFaultless), { numRuns: 25 });
});

it('any pack in a house’s pages has no faults, and keeps the words of its text', async () => {
  const expectSound = async (given: Pack): Promise<void> => {
    const pack = { ...given, fields: new Map([['subtitle', line('Law')]]) };
    const bytes = await renderDocx(pack, pages, undefined, { house: base });
    expect(writersFaults(bytes)).toEqual([]);
    const found = new Set(readDocx(bytes).units.map(({ text }) => text));
    const cells = readingText(pack).units.filter(({ kind }) => kind === 'cell' || kind === 'code');
    expect(cells.filter(({ text }) => !found.has(text))).toEqual([]);
  };
  await fc.assert(fc.asyncProperty(packs, expectSound), { numRuns: 25 });
});
