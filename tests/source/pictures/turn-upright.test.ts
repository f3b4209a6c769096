import { expect, test } from 'vitest';
import { type Raster, turnUpright } from '../../../src/source/pictures/turn-upright.ts';

/** Three by two pixels, named a to f row by row. */
const stored: Raster = {
  width: 3,
  height: 2,
  data: new Uint8Array('abcdef'.split('').flatMap(pixel)),
};

function pixel(name: string): number[] {
  return Array<number>(4).fill(name.charCodeAt(0));
}

function rowsOf({ width, height, data }: Raster): readonly string[] {
  return Array.from({ length: height }, (_, y) =>
    Array.from({ length: width }, (__, x) =>
      String.fromCharCode(data[(y * width + x) * 4] ?? 0),
    ).join(''),
  );
}

// Where the visual top and left of the picture are, by the standard:
// 6: the stored rows are the visual right side to left, so the stored bottom left is the top left.
test.each([
  [1, ['abc', 'def']],
  [2, ['cba', 'fed']],
  [3, ['fed', 'cba']],
  [4, ['def', 'abc']],
  [5, ['ad', 'be', 'cf']],
  [6, ['da', 'eb', 'fc']],
  [7, ['fc', 'eb', 'da']],
  [8, ['cf', 'be', 'ad']],
] as const)('orientation %i gives %j', (orientation, expected) => {
  expect(rowsOf(turnUpright(stored, orientation))).toEqual(expected);
});
