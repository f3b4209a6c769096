import { expect, test } from 'vitest';
import type { OutlineNode } from '../../../src/layout/display-list.ts';
import { drawPictures } from '../../../src/layout/pictures/draw-pictures.ts';
import { proofPictures } from '../../../src/layout/pictures/proof-pictures.ts';
import type { Shaper } from '../../../src/layout/shaper.ts';
import type { Pack } from '../../../src/model/pack.ts';
import { richPack } from '../../support/pack.ts';
import { LACKING, ruler } from '../../support/ruler.ts';
import { drawnPicture } from '../../support/vector-picture.ts';

/** Every letter is a square of half an em on the line; curves are tried in another test. */
const squares: Shaper = { ...ruler(), outline: () => 'M0 0L500 0L500 500L0 500Z' };

function packWith(body: string): Pack {
  const picture = drawnPicture(body);
  return { ...richPack(), pictures: new Map([[picture.source, picture]]) };
}

/** Left, top, right and bottom of each outline, in whole pixels. */
function boxesOf(body: string): number[][] {
  const [drawing] = drawPictures(packWith(body), squares).values();
  return (drawing?.content ?? []).flatMap(boxesIn);
}

function boxesIn(node: OutlineNode): number[][] {
  if (node.type === 'group') return node.content.flatMap(boxesIn);
  const { points } = node.path;
  const xs = points.filter((_, index) => index % 2 === 0);
  const ys = points.filter((_, index) => index % 2 === 1);
  const sides = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  return [sides.map((side) => Math.round(side))];
}

test.each([
  ['<text x="50" y="40" font-size="20">ab</text>', [50, 30, 70, 40]],
  ['<text x="50" y="40" font-size="20" text-anchor="middle">ab</text>', [40, 30, 60, 40]],
  ['<text x="50" y="40" font-size="20" text-anchor="end">ab</text>', [30, 30, 50, 40]],
  ['<text x="50" y="40" dx="5" font-size="20" text-anchor="end">ab</text>', [35, 30, 55, 40]],
  ['<text x="50" y="40" font-size="20" textLength="40">ab</text>', [50, 30, 90, 40]],
  ['<text x="50" y="40" font-size="20" letter-spacing="10">ab</text>', [50, 30, 80, 40]],
  ['<text x="50" y="40" font-size="20" baseline-shift="super">ab</text>', [50, 30, 70, 40]],
  ['<text x="50" y="40" font-size="20" dominant-baseline="hanging">ab</text>', [50, 43, 70, 53]],
  ['<text x="50" y="40" font-size="20" rotate="90">a</text>', [50, 40, 60, 50]],
  ['<text x="40" y="-50" font-size="20" transform="rotate(90)">ab</text>', [50, 40, 60, 60]],
])('the words of %s stand at %s', (body, box) => {
  expect(boxesOf(body)).toEqual([box]);
});

test('pieces follow each other, and the anchor is of all of them', () => {
  const words =
    '<text x="50" y="40" font-size="20" text-anchor="middle">a<tspan fill="red">b</tspan>c</text>';
  expect(boxesOf(words)).toEqual([
    [35, 30, 45, 40],
    [45, 30, 55, 40],
    [55, 30, 65, 40],
  ]);
});

test('words that are not painted take room all the same', () => {
  const words = '<text y="40" font-size="20">a<tspan visibility="hidden">b</tspan>c</text>';
  expect(boxesOf(words)).toEqual([
    [0, 30, 10, 40],
    [20, 30, 30, 40],
  ]);
});

test('curves of glyphs become curves of pictures', () => {
  const shaper: Shaper = { ...ruler(), outline: () => 'M0 0Q500 1000 1000 0Z' };
  const [drawing] = drawPictures(packWith('<text y="30" font-size="30">a</text>'), shaper).values();
  expect(drawing?.content).toMatchObject([
    {
      path: {
        commands: 'MCZ',
        points: [0, 30, 10, 10, 20, 10, 30, 30].map((value) => expect.closeTo(value)),
      },
    },
  ]);
});

test('a character without a glyph and words from right to left are errors at their place', () => {
  const pack = packWith(`<text>a${LACKING}</text><text>سلام</text>`);
  expect(proofPictures(pack, ruler())).toMatchObject([
    { code: 'text/no-glyph', severity: 'error', at: { file: 'drawing.svg' } },
    { code: 'text/right-to-left', severity: 'error', at: { file: 'drawing.svg' } },
  ]);
});
