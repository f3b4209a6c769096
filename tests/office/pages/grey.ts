import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { readPng } from '../../../src/render/pdf/pictures/png.ts';
import { pngPixels } from '../../../src/render/pdf/pictures/png-pixels.ts';
import { png } from '../../render/pdf/pictures/png-bytes.ts';

/** A picture in shades of grey, a byte a pixel. */
export interface Grey {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** Of the pictures that are kept: small, but text has a grey of its own. */
const SIZE = { width: 132, height: 187 };
/** Pages are drawn so much larger: there programs agree on hairlines and on the weight of text. */
const TIMES = 10;

/** Draws a page, as large as those that are kept. */
export async function drawPage(
  pdf: string,
  page: number,
  smoothing: 'yes' | 'no' = 'yes',
): Promise<Grey> {
  const width = SIZE.width * TIMES;
  const height = SIZE.height * TIMES;
  const scale = ['-scale-to-x', String(width), '-scale-to-y', String(height)];
  const edges = ['-aa', smoothing, '-aaVector', smoothing];
  const range = ['-singlefile', '-f', String(page), '-l', String(page)];
  await promisify(execFile)('pdftoppm', ['-gray', ...scale, ...edges, ...range, pdf, pdf]);
  const bytes = await readFile(`${pdf}.pgm`);
  return reduced({ width, height, pixels: bytes.subarray(bytes.length - width * height) });
}

/** Each pixel is the mean of those that it stands for. */
function reduced({ width, pixels }: Grey): Grey {
  const small = Uint8Array.from({ length: SIZE.width * SIZE.height }, (_, index) => {
    const left = (index % SIZE.width) * TIMES;
    const top = Math.floor(index / SIZE.width) * TIMES;
    let sum = 0;
    for (let y = top; y < top + TIMES; y += 1) {
      for (let x = left; x < left + TIMES; x += 1) sum += pixels[y * width + x] ?? 0;
    }
    return Math.round(sum / TIMES ** 2);
  });
  return { ...SIZE, pixels: small };
}

export async function readGrey(file: string): Promise<Grey> {
  const { width, height, ...rest } = readPng(await readFile(file));
  return { width, height, pixels: pngPixels({ width, height, ...rest }).colours };
}

export function pngOf({ width, height, pixels }: Grey): Uint8Array {
  const rows = Array.from({ length: height }, (_, y) => [
    0,
    ...pixels.subarray(y * width, (y + 1) * width),
  ]);
  return png(width, rows, { depth: 8, colour: 0 });
}
