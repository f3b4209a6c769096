import { describe, expect, it } from 'vitest';
import { layout } from '../../src/layout/layout.ts';
import { orient } from '../../src/layout/orient.ts';
import type { Pack } from '../../src/model/pack.ts';
import type { PackBlock, PackTable } from '../../src/model/pack-block.ts';
import { textOf } from '../support/laid-text.ts';
import { caption, cell, heading, list, nowhere, packOf, paragraph } from '../support/pack-nodes.ts';
import { ruler } from '../support/ruler.ts';
import { institutionalTheme } from '../support/theme.ts';

/** Columns with a word each; by the ruler a letter is half as wide as it is high. */
function table(columns: number, word: string, changes: Partial<PackTable> = {}): PackTable {
  const row = (value: string) => Array.from({ length: columns }, () => cell(value));
  return {
    type: 'table',
    description: '',
    style: 'data',
    alignments: row('').map(() => 'none'),
    head: row('head'),
    rows: [{ cells: row(word), opensGroup: false }],
    below: [],
    at: nowhere,
    ...changes,
  };
}

const wide = table(12, 'tenletters');
const limited = { pages: { most: 2, at: nowhere } };

function orientations(body: readonly PackBlock[], changes: Partial<Pack> = {}) {
  const { value, diagnostics } = orient(packOf(body, changes), ruler());
  return {
    of: value.body.map((block) => (block.type === 'table' ? block.orientation : undefined)),
    codes: diagnostics.map(({ code, severity }) => `${severity} ${code}`),
  };
}

describe('A table is turned', () => {
  it('if an upright page can’t hold its words and a turned one can.', () => {
    expect(orientations([table(4, 'tenletters'), wide])).toEqual({
      of: [undefined, 'landscape'],
      codes: [],
    });
  });

  it('if its columns would be too narrow for reading, even if words are broken on both.', () => {
    expect(orientations([table(12, 'x'.repeat(40))]).of).toEqual(['landscape']);
  });

  it('if its author asks for it.', () => {
    const asked = table(2, 'a', { orientation: 'landscape' });
    expect(orientations([asked]).of).toEqual(['landscape']);
  });

  it('not for one long word, which is broken on either page.', () => {
    expect(orientations([table(2, 'x'.repeat(300))]).of).toEqual([undefined]);
  });

  it('never in a pack with a limit of pages, where one that needs it is an error.', () => {
    const asked = table(2, 'a', { orientation: 'landscape' });
    expect(orientations([wide, asked], limited)).toEqual({
      of: [undefined, undefined],
      codes: ['error table/too-wide'],
    });
  });

  it('not inside of a list, which is said where its author asks for it.', () => {
    const asked = table(2, 'a', { orientation: 'landscape' });
    expect(orientations([list([[asked, wide]])]).codes).toEqual(['warning table/not-turned']);
  });
});

describe('The page of a turned table', () => {
  const pack = packOf(
    [
      heading(1, 'title', { title: 'Report' }),
      paragraph('before'),
      { ...wide, caption: caption('Table', '1', 'Wide.'), below: [paragraph('source')] },
      paragraph('behind'),
      heading(2, 'annex', { title: 'Annex' }),
      wide,
      paragraph('at last'),
    ],
    { theme: institutionalTheme() },
  );
  const { value: laid } = layout(orient(pack, ruler()).value, ruler(), { strictGlyphs: true });
  const wordsOn = laid.pages.map(({ items }) =>
    items.flatMap((item) => (item.type === 'text' ? [{ text: textOf(item).trim(), item }] : [])),
  );

  it('has the paper’s sides changed, and all others don’t.', () => {
    const sizes = laid.pages.map(({ width, height }) => `${width}×${height}`);
    const [upright, turned] = ['595.28×841.89', '841.89×595.28'];
    expect(sizes).toEqual([upright, turned, turned, upright]);
  });

  it('has caption and sources with it, and its text goes on before it.', () => {
    const has = (word: string) => wordsOn.map((words) => words.some(({ text }) => text === word));
    expect(has('before')).toEqual([true, false, false, false]);
    expect(has('behind')).toEqual([true, false, false, false]);
    expect(has('source')).toEqual([false, true, false, false]);
    expect(has('Annex')).toEqual([false, false, true, false]);
    expect(has('at last')).toEqual([false, false, false, true]);
  });

  it('has its folio as far from the foot and from the left as all others have.', () => {
    const places = wordsOn.map((words, index) => {
      const folio = words.find(
        ({ item }) => 'artifact' in item.owner && item.owner.artifact === 'Footer',
      );
      const { x = 0, y = 0 } = folio?.item ?? {};
      return [x.toFixed(2), ((laid.pages[index]?.height ?? 0) - y).toFixed(2)];
    });
    expect(places[0]?.[0]).toBe('181.10');
    expect(new Set(places.map(String)).size).toBe(1);
  });
});
