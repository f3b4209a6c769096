import { expect, test } from 'vitest';
import type { Laid } from '../../src/layout/display-list.ts';
import { layout } from '../../src/layout/layout.ts';
import { PageNumbers } from '../../src/layout/lines/page-numbers.ts';
import type { PackBlock } from '../../src/model/pack-block.ts';
import type { PackInline } from '../../src/model/pack-inline.ts';
import { textOf } from '../support/laid-text.ts';
import { heading, line, nowhere, packOf, paragraph } from '../support/pack-nodes.ts';
import { ruler } from '../support/ruler.ts';

function reference(anchor: string): PackInline {
  const page: PackInline = { type: 'pageReference', anchor, words: ' on page {page}', at: nowhere };
  return { type: 'link', to: { anchor }, content: [...line('Figure 1'), page], at: nowhere };
}

const laidOut = (body: readonly PackBlock[]): Laid =>
  layout(packOf(body), ruler(), { strictGlyphs: true }).value;

/** All words of all pages, in the order in which they are painted. */
const wordsOf = ({ pages }: Laid) =>
  pages
    .flatMap(({ items }) => items.flatMap((item) => (item.type === 'text' ? [textOf(item)] : [])))
    .join('');

/** The numbers that the text names, and the pages on which their anchors stand. */
function namedAndTrue(laid: Laid, anchors: readonly string[]) {
  const named = [...wordsOf(laid).matchAll(/on page (\d+)/g)].map(([, number]) => Number(number));
  return { named, true: anchors.map((anchor) => (laid.anchors.get(anchor)?.page ?? -1) + 1) };
}

test('a reference names the page on which its target stands', () => {
  const filler = Array.from({ length: 100 }, () => paragraph('A line.'));
  const laid = laidOut([
    heading(1, 'first', { title: 'First' }),
    paragraph('See ', reference('last'), ' and ', reference('first'), '.'),
    ...filler,
    heading(1, 'last', { title: 'Last' }),
    paragraph('Text.'),
  ]);
  const { named, true: pages } = namedAndTrue(laid, ['last', 'first']);
  expect(named).toEqual(pages);
  expect(named[0]).toBeGreaterThan(2);
  expect(laid.pages[0]?.items.filter((item) => item.type === 'link')).toHaveLength(2);
});

test('hundreds of references to more than a hundred pages name the right ones', () => {
  const ids = Array.from({ length: 260 }, (_, index) => `place-${index}`);
  const body = ids.flatMap((id, index) => [
    heading(1, id, { title: `Place ${index}` }),
    ...Array.from({ length: 20 }, (_, count) =>
      paragraph(
        'Some words of text that go before ',
        reference(ids[(index * 7 + count) % 260] ?? ''),
        '.',
      ),
    ),
  ]);
  const laid = laidOut(body);
  expect(laid.pages.length).toBeGreaterThan(100);
  const targets = ids.flatMap((_, index) =>
    Array.from({ length: 20 }, (__, count) => ids[(index * 7 + count) % 260] ?? ''),
  );
  const { named, true: pages } = namedAndTrue(laid, targets);
  expect(named).toHaveLength(5200);
  expect(named).toEqual(pages);
});

test('a target that moves when its own number grows is settled all the same', () => {
  // Each line ends in the number, so that one digit more would need a line more.
  for (let words = 40; words < 60; words += 1) {
    const tight = paragraph('a '.repeat(words), reference('end'), ' b.');
    const body = [
      ...Array.from({ length: 47 * 9 - 1 }, () => tight),
      heading(1, 'end', { title: 'End' }),
      paragraph('c'),
    ];
    const laid = laidOut(body);
    const { named, true: pages } = namedAndTrue(laid, ['end']);
    expect(new Set(named)).toEqual(new Set(pages));
  }
});

const at = (page: number) => ({ page: page - 1, y: 0 });

test('a pass that has said the truth is the last', () => {
  const first = new PageNumbers();
  expect(first.after(new Map([['a', at(3)]]), 5)).toBeUndefined();
  expect(first.textOf('a')).toBe('00');
  const second = first.after(new Map([['a', at(3)]]), 5);
  expect(second?.textOf('a')).toBe('3');
  expect(second?.after(new Map([['a', at(3)]]), 5)).toBeUndefined();
  expect(second?.after(new Map([['a', at(4)]]), 5)?.textOf('a')).toBe('4');
});

test('there is room for as many digits as the count of pages has', () => {
  const first = new PageNumbers();
  first.textOf('a');
  expect(first.after(new Map([['a', at(7)]]), 1200)?.digits).toBe(4);
});

test('what stands nowhere keeps no pass going', () => {
  const first = new PageNumbers();
  first.textOf('nowhere');
  expect(first.after(new Map(), 1)).toBeUndefined();
});
