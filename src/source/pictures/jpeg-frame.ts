import type { Segment } from './jpeg-segments.ts';
import { broken, type PictureFault, tooLarge } from './picture-file.ts';

/** How large a JPEG picture is. */
export interface JpegFrame {
  readonly width: number;
  readonly height: number;
}

/** Baseline, extended and progressive: what viewers of PDF and Word files know. */
const KNOWN: ReadonlySet<number> = new Set([0xc0, 0xc1, 0xc2]);
const TABLES: ReadonlySet<number> = new Set([0xc4, 0xc8, 0xcc]);

/** Frames of all kinds; the same range holds tables (0xC4, 0xCC) and a reserved mark (0xC8). */
export function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && !TABLES.has(marker);
}

/** Reads the frame's head (ITU T.81, B.2.2), of which there must be one. */
export function readJpegFrame(segments: readonly Segment[]): JpegFrame | PictureFault {
  const heads = segments.filter(({ marker }) => isFrame(marker));
  const [head] = heads;
  if (head === undefined || heads.length > 1 || head.data.length < 6) {
    return broken('does not say once how large it is');
  }
  const { marker, data } = head;
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  if (!KNOWN.has(marker) || view.getUint8(0) !== 8) {
    return { fault: 'format', why: 'is coded in a way that few programs can read' };
  }
  const frame = { height: view.getUint16(1), width: view.getUint16(3) };
  if (frame.width === 0 || frame.height === 0) return broken('has no size');
  return judgeChannels(view.getUint8(5)) ?? tooLarge(frame.width, frame.height) ?? frame;
}

function judgeChannels(channels: number): PictureFault | undefined {
  if (channels === 4) {
    return { fault: 'cmyk', why: 'has the colours of print (CMYK), which screens show wrongly' };
  }
  return channels === 1 || channels === 3 ? undefined : broken(`has ${channels} colour channels`);
}
