import { inflateSync } from 'node:zlib';
import type { Png } from './png.ts';

/** First pixel and step of the seven passes of interlacing (ISO/IEC 15948, 8.2). */
const PASSES: readonly (readonly [number, number, number, number])[] = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
];

/** All samples of a PNG, row by row and pixel by pixel, as the file has them. */
export function pngSamples(png: Png): Uint16Array {
  const { width, height, channels, isInterlaced } = png;
  const samples = new Uint16Array(width * height * channels);
  const passes = isInterlaced ? PASSES : [[0, 0, 1, 1] as const];
  const shapes = passes.map(([x, y, stepX, stepY]) => ({
    x,
    y,
    stepX,
    stepY,
    columns: Math.ceil((width - x) / stepX),
    rows: Math.ceil((height - y) / stepY),
  }));
  const parts = shapes.filter(({ columns, rows }) => columns > 0 && rows > 0);
  const length = parts.reduce(
    (sum, part) => sum + part.rows * (1 + rowLength(png, part.columns)),
    0,
  );
  // A file that unpacks to more than its header says is cut off there.
  const bytes = inflateSync(png.data, { maxOutputLength: length + 64, finishFlush: 2 });
  let start = 0;
  for (const part of parts) {
    const size = rowLength(png, part.columns);
    unfilter(bytes.subarray(start, start + part.rows * (1 + size)), size, pixelLength(png));
    for (let row = 0; row < part.rows; row++) {
      const line = bytes.subarray(start + row * (1 + size) + 1, start + (row + 1) * (1 + size));
      spread(png, line, samples, { ...part, y: part.y + row * part.stepY });
    }
    start += part.rows * (1 + size);
  }
  return samples;
}

function rowLength({ depth, channels }: Png, columns: number): number {
  return Math.ceil((columns * channels * depth) / 8);
}

function pixelLength({ depth, channels }: Png): number {
  return Math.max(1, (channels * depth) / 8);
}

interface Row {
  readonly x: number;
  readonly y: number;
  readonly stepX: number;
  readonly columns: number;
}

/** Puts a row's samples where they belong in the whole picture. */
function spread({ width, channels, depth }: Png, line: Uint8Array, samples: Uint16Array, row: Row) {
  for (let column = 0; column < row.columns; column++) {
    const pixel = (row.y * width + row.x + column * row.stepX) * channels;
    for (let channel = 0; channel < channels; channel++) {
      samples[pixel + channel] = sampleAt(line, column * channels + channel, depth);
    }
  }
}

function sampleAt(line: Uint8Array, index: number, depth: number): number {
  if (depth === 16) return ((line[2 * index] ?? 0) << 8) | (line[2 * index + 1] ?? 0);
  if (depth === 8) return line[index] ?? 0;
  const bit = index * depth;
  const byte = line[bit >> 3] ?? 0;
  return (byte >> (8 - depth - (bit & 7))) & ((1 << depth) - 1);
}

/** Undoes the filters of rows in place (ISO/IEC 15948, 9.2). `back` is the length of a pixel. */
function unfilter(bytes: Uint8Array, size: number, back: number): void {
  let above: Uint8Array = new Uint8Array(size);
  for (let start = 0; start < bytes.length; start += size + 1) {
    const row = bytes.subarray(start + 1, start + 1 + size);
    const filter = bytes[start] ?? 0;
    if (filter !== 0) unfilterRow(row, above, filter, back);
    above = row;
  }
}

function unfilterRow(row: Uint8Array, aboveRow: Uint8Array, filter: number, back: number): void {
  for (let index = 0; index < row.length; index++) {
    const left = row[index - back] ?? 0;
    const above = aboveRow[index] ?? 0;
    const corner = aboveRow[index - back] ?? 0;
    row[index] = (row[index] ?? 0) + predicted(filter, left, above, corner);
  }
}

function predicted(filter: number, left: number, above: number, corner: number): number {
  if (filter === 1) return left;
  if (filter === 2) return above;
  if (filter === 3) return (left + above) >> 1;
  const estimate = left + above - corner;
  const [a, b, c] = [left, above, corner].map((value) => Math.abs(estimate - value));
  if (a === undefined || b === undefined || c === undefined) return 0;
  if (a <= b && a <= c) return left;
  return b <= c ? above : corner;
}
