import { describe, expect, it } from 'vitest';
import { layout } from '../../../src/layout/layout.ts';
import type { FigurePlace } from '../../../src/model/block.ts';
import type { PackBlock } from '../../../src/model/pack-block.ts';
import { textOf } from '../../support/laid-text.ts';
import { caption, heading, nowhere, packOf, paragraph } from '../../support/pack-nodes.ts';
import { tinyPicture } from '../../support/picture.ts';
import { ruler } from '../../support/ruler.ts';
import { quietTheme } from '../../support/theme.ts';
import { quietParts } from '../../support/theme-parts.ts';

function figure(place?: FigurePlace): PackBlock {
  return {
    type: 'figure',
    caption: caption('Figure', '1', 'caption'),
    alt: 'a map',
    content: { type: 'picture', source: 'map.png' },
    below: [],
    anchor: 'map',
    ...(place === undefined ? {} : { place }),
    at: nowhere,
  };
}

/** The words of a page from its top down, in a theme that wants figures somewhere. */
function downThePage(wanted: FigurePlace, ...body: readonly PackBlock[]): string[] {
  const theme = quietTheme({ figure: { ...quietParts.figure, place: wanted } });
  const pictures = new Map([['map.png', { ...tinyPicture, source: 'map.png' }]]);
  const { value } = layout(packOf(body, { theme, pictures }), ruler(), { strictGlyphs: true });
  const words = (value.pages[0]?.items ?? []).flatMap((item) =>
    item.type === 'text' && 'leaf' in item.owner ? [{ word: textOf(item).trim(), y: item.y }] : [],
  );
  const ordered = words.toSorted((one, other) => one.y - other.y).map(({ word }) => word);
  return ordered.filter((word) => word !== 'Figure 1');
}

const [before, behind] = [paragraph('before'), paragraph('behind')];

describe('A figure', () => {
  it('stands where its author wants it, whatever the theme says.', () => {
    expect(downThePage('top', before, figure('here'), behind)).toEqual([
      'before',
      'caption',
      'behind',
    ]);
    expect(downThePage('here', before, figure('top'), behind)).toEqual([
      'caption',
      'before',
      'behind',
    ]);
    expect(downThePage('top', before, figure('bottom'), behind)).toEqual([
      'before',
      'behind',
      'caption',
    ]);
  });

  it('stands where the theme wants it, if its author does not say.', () => {
    expect(downThePage('bottom', before, figure(), behind)).toEqual([
      'before',
      'behind',
      'caption',
    ]);
  });

  it('stays right behind a heading, in a quote, and where it opens the text.', () => {
    const title = heading(2, 'a', { title: 'title' });
    expect(downThePage('bottom', title, figure(), behind)).toEqual(['title', 'caption', 'behind']);
    const quote: PackBlock = { type: 'quote', blocks: [before, figure('bottom')], at: nowhere };
    expect(downThePage('here', quote, behind)).toEqual(['before', 'caption', 'behind']);
    expect(downThePage('bottom', figure(), behind)).toEqual(['caption', 'behind']);
  });
});
