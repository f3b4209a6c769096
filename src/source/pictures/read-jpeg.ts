import jpeg from 'jpeg-js';
import { isFrame, readJpegFrame } from './jpeg-frame.ts';
import { readSegments, type Segment, START_OF_SCAN } from './jpeg-segments.ts';
import { broken, MOST_PIXELS, type PictureFile } from './picture-file.ts';
import { type Orientation, readOrientation } from './read-orientation.ts';
import { turnUpright } from './turn-upright.ts';

const START = Uint8Array.of(0xff, 0xd8);
const END = Uint8Array.of(0xff, 0xd9);
const APP1 = 0xe1;
/** Tables, restart interval and scans. */
const KEPT: ReadonlySet<number> = new Set([0xc4, 0xdb, 0xdd, START_OF_SCAN]);
/** Of pictures that had to be turned, and so were decoded and coded again. */
const QUALITY = 92;

/** Reads a JPEG file and writes it anew: upright, without metadata and whatever follows its end. */
export function readJpeg(bytes: Uint8Array): PictureFile {
  const segments = readSegments(bytes);
  if (typeof segments === 'string') return broken(segments);
  const frame = readJpegFrame(segments);
  if ('fault' in frame) return frame;
  if (!segments.some(({ marker }) => marker === START_OF_SCAN))
    return broken('has no picture data');
  const clean = Buffer.concat([START, ...segments.filter(isKept).map(bare), END]);
  const orientation = orientationOf(segments);
  return orientation === 1
    ? { format: 'jpeg', ...frame, bytes: clean }
    : turned(clean, orientation);
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

function turned(bytes: Uint8Array, orientation: Orientation): PictureFile {
  try {
    const stored = jpeg.decode(bytes, {
      useTArray: true,
      formatAsRGBA: true,
      tolerantDecoding: false,
      maxResolutionInMP: MOST_PIXELS / 1_000_000,
      maxMemoryUsageInMB: 1024,
    });
    const upright = turnUpright(stored, orientation);
    const { data, width, height } = jpeg.encode(upright, QUALITY);
    return { format: 'jpeg', width, height, bytes: data };
  } catch {
    return broken('cannot be decoded, which it must be to be turned upright');
  }
}
