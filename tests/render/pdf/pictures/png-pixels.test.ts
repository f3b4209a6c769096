import { expect, test } from 'vitest';
import { readPng } from '../../../../src/render/pdf/pictures/png.ts';
import { pngPixels } from '../../../../src/render/pdf/pictures/png-pixels.ts';
import { png } from './png-bytes.ts';

const pixels = (bytes: Uint8Array) => {
  const { colours, alpha } = pngPixels(readPng(bytes));
  return { colours: [...colours], alpha: alpha && [...alpha] };
};

test('Colours and alpha are taken apart.', () => {
  const rows = [[0, 1, 2, 3, 255, 4, 5, 6, 128]];
  expect(pixels(png(2, rows, { depth: 8, colour: 6 }))).toEqual({
    colours: [1, 2, 3, 4, 5, 6],
    alpha: [255, 128],
  });
  expect(pixels(png(2, [[0, 9, 0, 8, 255]], { depth: 8, colour: 4 }))).toEqual({
    colours: [9, 8],
    alpha: [0, 255],
  });
});

test('A picture that nothing shines through has no alpha.', () => {
  expect(pixels(png(1, [[0, 1, 2, 3, 255]], { depth: 8, colour: 6 })).alpha).toBeUndefined();
});

test('Every filter is undone: none, left, above, both halves, and the nearest of three.', () => {
  const rows = [
    [0, 10, 20, 30],
    [1, 10, 10, 10],
    [2, 1, 1, 1],
    [3, 5, 5, 5],
    [4, 1, 1, 1],
  ];
  expect(pixels(png(3, rows, { depth: 8, colour: 0 })).colours).toEqual(
    [
      [10, 20, 30],
      [10, 20, 30],
      [11, 21, 31],
      [10, 20, 30],
      [11, 21, 31],
    ].flat(),
  );
});

test('Small samples become bytes.', () => {
  expect(pixels(png(4, [[0, 0b1010_0000]], { depth: 1, colour: 0 })).colours).toEqual([
    255, 0, 255, 0,
  ]);
  expect(pixels(png(2, [[0, 0x0f]], { depth: 4, colour: 0 })).colours).toEqual([0, 255]);
  expect(pixels(png(1, [[0, 0x80, 0x80]], { depth: 16, colour: 0 })).colours).toEqual([128]);
});

test('A palette gives colours, and alpha where it has some.', () => {
  const palette = Uint8Array.of(1, 2, 3, 40, 50, 60);
  const more = [
    ['PLTE', palette],
    ['tRNS', Uint8Array.of(7)],
  ] as const;
  expect(pixels(png(2, [[0, 0b0100_0000]], { depth: 1, colour: 3, more }))).toEqual({
    colours: [1, 2, 3, 40, 50, 60],
    alpha: [7, 255],
  });
});

test('The one colour that can be seen through becomes alpha.', () => {
  const more = [['tRNS', Uint8Array.of(0, 1, 0, 2, 0, 3)]] as const;
  const rows = [[0, 1, 2, 3, 1, 2, 4]];
  expect(pixels(png(2, rows, { depth: 8, colour: 2, more })).alpha).toEqual([0, 255]);
});

test('Interlaced pixels find their places.', () => {
  // A picture of 4 × 4 in passes: (0,0); none; none; (2,0)+(2,2)…: see ISO/IEC 15948, 8.2.
  const passes = [
    [0, 0],
    [0, 2],
    [0, 8, 10],
    [0, 1, 3],
    [0, 9, 11],
    [0, 4, 5, 6, 7],
    [0, 12, 13, 14, 15],
  ];
  const bytes = png(4, passes, { depth: 8, colour: 0, interlace: 1 });
  const square = Buffer.from(bytes);
  square.writeUInt32BE(4, 20);
  const found = pixels(square);
  expect(found.colours).toEqual(Array.from({ length: 16 }, (_, index) => index));
});
