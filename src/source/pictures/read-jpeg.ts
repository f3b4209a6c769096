import jpeg from 'jpeg-js';
import { isFrame, type JpegFrame, readJpegFrame } from './jpeg-frame.ts';
import { readSegments, type Segment, START_OF_SCAN } from './jpeg-segments.ts';
import { broken, type PictureFault, type PictureFile } from './picture-file.ts';
import { type Orientation, readOrientation } from './read-orientation.ts';
import { turnUpright } from './turn-upright.ts';

const START = Uint8Array.of(0xff, 0xd8);
const END = Uint8Array.of(0xff, 0xd9);
const APP1 = 0xe1;
/** Tables, restart interval and scans. */
const KEPT: ReadonlySet<number> = new Set([0xc4, 0xdb, 0xdd, START_OF_SCAN]);
/** Pixels: to decode and code more takes a minute, and more than a gigabyte. */
const MOST_TURNED = 24_000_000;
/** Of pictures that had to be turned, and so were decoded and coded again. */
const QUALITY = 92;

/** Reads a JPEG file and writes it anew: upright, without metadata and whatever follows its end. */
export function readJpeg(bytes: Uint8Array): PictureFile {
  const segments = readSegments(bytes);
  if (typeof segments === 'string') return broken(segments);
  const frame = readJpegFrame(segments);
  if ('fault' in frame) return frame;
  if (codedBytes(segments) < leastBytes(frame)) return broken('has less picture data than it says');
  const clean = Buffer.concat([START, ...segments.filter(isKept).map(bare), END]);
  const orientation = orientationOf(segments);
  if (orientation === 1) return { format: 'jpeg', ...frame, bytes: clean };
  return tooLargeToTurn(frame) ?? turned(clean, orientation);
}

function isKept({ marker, data }: Segment): boolean {
  if (KEPT.has(marker) || isFrame(marker)) return true;
  const name = Buffer.from(data.subarray(0, 5)).toString('latin1');
  // Without these two a decoder could take the colours for other ones.
  return (
    (marker === 0xe0 && name === 'JFIF\0') ||
    (marker === 0xee && name === 'Adobe' && data.length >= 12)
  );
}

function codedBytes(segments: readonly Segment[]): number {
  return segments
    .filter(({ marker }) => marker === START_OF_SCAN)
    .reduce((sum, { data, whole }) => sum + whole.length - data.length - 4, 0);
}

/** Each block of 8 by 8 pixels takes at least one bit: else a few bytes could cost minutes. */
function leastBytes({ width, height }: JpegFrame): number {
  return Math.ceil((Math.ceil(width / 8) * Math.ceil(height / 8)) / 8);
}

/** A segment without the room for more that heads of programs leave. */
function bare({ marker, data, whole }: Segment): Uint8Array {
  if (marker === 0xe0) return JFIF;
  if (marker !== 0xee) return whole;
  return Buffer.concat([Uint8Array.of(0xff, 0xee, 0, 14), data.subarray(0, 12)]);
}

/** A JFIF head without the small picture that it may hold: version 1.01, square pixels. */
const JFIF = Buffer.concat([
  Uint8Array.of(0xff, 0xe0, 0, 16),
  Buffer.from('JFIF\0', 'latin1'),
  Uint8Array.of(1, 1, 0, 0, 1, 0, 1, 0, 0),
]);

function orientationOf(segments: readonly Segment[]): Orientation {
  for (const { marker, data } of segments) {
    const orientation = marker === APP1 ? readOrientation(data) : 1;
    if (orientation !== 1) return orientation;
  }
  return 1;
}

function tooLargeToTurn({ width, height }: JpegFrame): PictureFault | undefined {
  if (width * height <= MOST_TURNED) return undefined;
  const most = MOST_TURNED / 1_000_000;
  return {
    fault: 'too-large',
    why: `has ${width} × ${height} pixels and has to be turned; at most ${most} million can be`,
  };
}

function turned(bytes: Uint8Array, orientation: Orientation): PictureFile {
  try {
    const stored = jpeg.decode(bytes, {
      useTArray: true,
      formatAsRGBA: true,
      tolerantDecoding: false,
      maxResolutionInMP: MOST_TURNED / 1_000_000,
      maxMemoryUsageInMB: 1024,
    });
    const upright = turnUpright(stored, orientation);
    const { data, width, height } = jpeg.encode(upright, QUALITY);
    return { format: 'jpeg', width, height, bytes: data };
  } catch {
    return broken('cannot be decoded, which it must be to be turned upright');
  }
}
