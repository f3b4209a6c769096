import { describe, expect, it } from 'vitest';
import { layout } from '../../src/layout/layout.ts';
import { readingText } from '../../src/model/reading-text.ts';
import { leavesOf, textOfLeaves, unitsOfTree, widthOf } from '../support/laid-text.ts';
import { richPack } from '../support/pack.ts';
import { ruler } from '../support/ruler.ts';
import { institutionalTheme } from '../support/theme.ts';

const packs = {
  'with the quiet theme': richPack(),
  'with the institutional theme': richPack({ theme: institutionalTheme() }),
  'on Letter, printed on both sides': richPack({ page: { size: 'Letter', sides: 'two' } }),
};

describe.each(Object.entries(packs))('a rich pack %s', (_, pack) => {
  const { value: laid, diagnostics } = layout(pack, ruler(), { strictGlyphs: true });

  it('has nothing wrong', () => {
    expect(diagnostics).toEqual([]);
  });

  it('reads like the pack, element by element', () => {
    const { units, notes } = readingText(pack);
    const words = units.filter(({ kind }) => !['alt', 'data', 'dataHead'].includes(kind));
    const found = unitsOfTree(laid);

    expect(found.units).toEqual(words.map(({ text }) => text));
    expect(found.notes).toEqual(notes.map(({ text }) => text));
  });

  it('paints every leaf of the tree, and no other', () => {
    const painted = new Set(textOfLeaves(laid).keys());

    expect(painted).toEqual(new Set(leavesOf(laid.tags)));
  });

  it('keeps all words inside the paper, and those of the pack above the page’s end', () => {
    const end = pack.theme.page.end[pack.page.size];
    for (const { items, width, height } of laid.pages) {
      for (const item of items) {
        if (item.type !== 'text') continue;
        expect(item.x).toBeGreaterThanOrEqual(0);
        expect(item.x + widthOf(item)).toBeLessThanOrEqual(width);
        expect(item.y).toBeLessThan('leaf' in item.owner ? end : height);
      }
    }
  });

  it('leads to every heading, figure, source and note', () => {
    const anchors = ['background', 'routes', 'law', 'counts', 'source-index', 'note-2'];

    expect([...laid.anchors.keys()]).toEqual(expect.arrayContaining(anchors));
  });

  it('has bookmarks with numbers', () => {
    expect(laid.outline.slice(0, 2)).toEqual([
      { title: '1 Background', level: 1, anchor: 'background' },
      { title: 'Routes & means', level: 2, anchor: 'routes' },
    ]);
  });

  it('is the same when it is laid out again', () => {
    expect(layout(pack, ruler(), { strictGlyphs: true }).value).toEqual(laid);
  });
});
