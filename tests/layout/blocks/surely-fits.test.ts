import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openFonts } from '../../../src/fonts/open-fonts.ts';
import { pageArea } from '../../../src/layout/blocks/setting.ts';
import { fitOf } from '../../../src/layout/blocks/table/grid.ts';
import { measured } from '../../../src/layout/blocks/table/measured.ts';
import { surelyFits } from '../../../src/layout/blocks/table/surely-fits.ts';
import { openSetting } from '../../../src/layout/open-setting.ts';
import { tagTable } from '../../../src/layout/tags/tag-displays.ts';
import type { PackCell, PackTable } from '../../../src/model/pack-block.ts';
import { cell, nowhere, packOf, text, wrapped } from '../../support/pack-nodes.ts';

const setting = openSetting(packOf([]), openFonts(), {
  strictGlyphs: false,
  report: () => undefined,
});

function table(head: readonly PackCell[], rows: readonly (readonly PackCell[])[]): PackTable {
  return {
    type: 'table',
    description: '',
    style: 'data',
    alignments: head.map(() => 'none'),
    head,
    rows: rows.map((cells) => ({ cells, opensGroup: false })),
    below: [],
    at: nowhere,
  };
}

const words = fc.stringMatching(/^[A-Za-zА-яMWmw0-9 ,._-]{1,40}$/);
const anyCell = fc.tuple(words, fc.constantFrom('text', 'strong', 'code')).map(([value, look]) => {
  const inline =
    look === 'text'
      ? text(value)
      : look === 'code'
        ? ({ type: 'code', value, at: nowhere } as const)
        : wrapped('strong', value);
  return { ...cell(''), content: [inline] };
});
const anyTable = fc
  .integer({ min: 1, max: 8 })
  .chain((columns) => {
    const row = fc.array(anyCell, { minLength: columns, maxLength: columns });
    return fc.tuple(row, fc.array(row, { maxLength: 4 }));
  })
  .map(([head, rows]) => table(head, rows));

describe('surelyFits', () => {
  it('is true only of tables whose words have room.', () => {
    fc.assert(
      fc.property(anyTable, (block) => {
        fc.pre(surelyFits(block, setting));
        const tagged = tagTable(block, { lang: 'en', children: [], noteTag: () => undefined });
        expect(fitOf(measured(tagged, setting), pageArea(setting), setting)).toBe('whole');
      }),
    );
  });

  it('is true of most tables, so that they are not measured twice.', () => {
    const row = ['Investigations', '2006', '2007', 'Change'].map((word) => cell(word));
    expect(surelyFits(table(row, [row]), setting)).toBe(true);
  });

  it('is not true where a picture stands in a cell.', () => {
    const picture = { type: 'picture', source: 'a.png', alt: '', at: nowhere } as const;
    expect(surelyFits(table([{ ...cell(''), content: [picture] }], []), setting)).toBe(false);
  });
});
