import { expect, test } from 'vitest';
import type { Pack } from '../../src/model/pack.ts';
import type { PackBlock } from '../../src/model/pack-block.ts';
import { readingText } from '../../src/model/reading-text.ts';
import { compareReading } from '../../src/verify/compare-reading.ts';
import { heading, line, nowhere, packOf, paragraph } from '../support/pack-nodes.ts';
import { plainPack } from '../support/plain-pack.ts';
import { FORMATS, readBack } from '../support/read-back.ts';
import { institutionalTheme } from '../support/theme.ts';

const front = '---\nstatus: draft\nembargo: 2026-12-01\nclassification: For official use\n---\n';
const words = 'Draft · Embargoed until 1 December 2026 · For official use';
const text = [heading(1, 'a', { title: 'Section' }), paragraph('A text.')];
const opening = { kind: 'Brief', title: line('Title'), subtitle: [], entries: [], at: nowhere };
const cover: PackBlock = { ...opening, type: 'cover' };
const masthead: PackBlock = { ...opening, type: 'masthead', side: 'Sheet' };
const { marks } = plainPack(front);

const packs: Readonly<Record<string, Pack>> = {
  'a plain text': plainPack(`${front}# Title\n\nA text.\n`),
  'a pack with a cover': packOf([cover, ...text], { marks }),
  'a pack with a masthead': packOf([masthead, ...text], { marks, theme: institutionalTheme() }),
  'a pack with a cover between its pages': packOf([...text, cover, paragraph('More.')], { marks }),
};

for (const format of FORMATS) {
  test.each(Object.keys(packs))(
    `the marks are read first and once in the ${format} of %s`,
    async (name) => {
      const pack = packs[name] ?? packOf([]);
      const expected = readingText(pack);
      expect(expected.units[0]).toEqual({ kind: 'text', text: words });
      const found = await readBack[format](pack);
      expect(found.units[0]).toEqual({ kind: 'text', text: words });
      expect(compareReading(expected, found)).toEqual([]);
    },
  );

  test(`a ${format} without the marks of its pack is caught`, async () => {
    for (const pack of Object.values(packs)) {
      const found = await readBack[format]({ ...pack, marks: [] });
      expect(compareReading(readingText(pack), found)).toMatchObject([{ type: 'lost' }]);
    }
  });
}
