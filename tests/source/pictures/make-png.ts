import { deflateSync } from 'node:zlib';
import { makeChunk, PNG_SIGNATURE } from '../../../src/source/pictures/png-chunks.ts';

export interface PngParts {
  readonly width: number;
  readonly height: number;
  readonly depth?: number;
  readonly colourType?: number;
  readonly interlace?: number;
  /** Unpacked rows, each with its filter byte. */
  readonly rows: Uint8Array;
}

export function header({
  width,
  height,
  depth = 8,
  colourType = 2,
  interlace = 0,
}: PngParts): Uint8Array {
  const data = new Uint8Array(13);
  const view = new DataView(data.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  data.set([depth, colourType, 0, 0, interlace], 8);
  return makeChunk('IHDR', data);
}

/** A PNG file; chunks given as `more` stand before the picture data. */
export function makePng(parts: PngParts, more: readonly Uint8Array[] = []): Uint8Array {
  return Buffer.concat([
    PNG_SIGNATURE,
    header(parts),
    ...more,
    makeChunk('IDAT', deflateSync(parts.rows)),
    makeChunk('IEND', new Uint8Array()),
  ]);
}

/** Two by two pixels of red, green, blue and white. */
export const fourPixels: PngParts = {
  width: 2,
  height: 2,
  rows: Uint8Array.of(0, 255, 0, 0, 0, 255, 0, 0, 0, 0, 255, 255, 255, 255),
};
