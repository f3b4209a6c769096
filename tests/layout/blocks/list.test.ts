import { describe, expect, it } from 'vitest';
import { layout } from '../../../src/layout/layout.ts';
import type { PackBlock } from '../../../src/model/pack-block.ts';
import { textOf } from '../../support/laid-text.ts';
import { list, packOf, paragraph } from '../../support/pack-nodes.ts';
import { ruler } from '../../support/ruler.ts';

/** The words of each page: a page of the quiet theme has 47 lines. */
function pagesOf(...body: readonly PackBlock[]): string[][] {
  const { value } = layout(packOf(body), ruler(), { strictGlyphs: true });
  return value.pages.map(({ items }) =>
    items.flatMap((item) =>
      item.type === 'text' && 'leaf' in item.owner && item.size > 10 ? [textOf(item).trim()] : [],
    ),
  );
}

const lines = (count: number) => Array.from({ length: count }, () => paragraph('line'));
const short = (...words: readonly string[]) => list(words.map((word) => [paragraph(word)]));

describe('A list of short items', () => {
  it('leaves none alone at the head of a page.', () => {
    const items = short('one', 'two', 'three', 'four', 'five');
    const [, second = []] = pagesOf(...lines(43), items);
    expect(second.filter((word) => word.length > 1)).toEqual(['four', 'five']);
  });

  it('leaves none alone at the foot.', () => {
    const [, second = []] = pagesOf(...lines(46), short('one', 'two', 'three'));
    expect(second.filter((word) => word.length > 1)).toEqual(['one', 'two', 'three']);
  });
});
