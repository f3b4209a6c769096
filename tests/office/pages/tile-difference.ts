import type { Grey } from './grey.ts';

/** Pixels on a side: about half an inch of the page. */
const TILE = 8;

/**
 * How much two pictures of a page differ: the largest difference of the mean greys of two tiles, of
 * 255. Programs smooth edges in different ways, which hardly changes how much ink is on a tile.
 */
export function tileDifference(one: Grey, other: Grey): number {
  if (one.width !== other.width || one.height !== other.height) return 255;
  let largest = 0;
  for (let y = 0; y < one.height; y += TILE) {
    for (let x = 0; x < one.width; x += TILE) {
      largest = Math.max(largest, Math.abs(meanOf(one, x, y) - meanOf(other, x, y)));
    }
  }
  return largest;
}

function meanOf({ width, height, pixels }: Grey, left: number, top: number): number {
  let sum = 0;
  let count = 0;
  for (let y = top; y < Math.min(top + TILE, height); y += 1) {
    for (let x = left; x < Math.min(left + TILE, width); x += 1) {
      sum += pixels[y * width + x] ?? 0;
      count += 1;
    }
  }
  return sum / count;
}
