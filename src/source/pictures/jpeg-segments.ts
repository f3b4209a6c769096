/** A marker segment of a JPEG file (ITU T.81, B.1), with the coded data behind a scan's head. */
export interface Segment {
  /** The marker's second byte, such as 0xC0. */
  readonly marker: number;
  /** Without marker and length. */
  readonly data: Uint8Array;
  /** With all that belongs to it. */
  readonly whole: Uint8Array;
}

export const START_OF_SCAN = 0xda;
const END = 0xd9;

/** Reads a file's segments up to its end mark, or says what is wrong. What follows is left out. */
export function readSegments(bytes: Uint8Array): readonly Segment[] | string {
  const segments: Segment[] = [];
  let offset = 2;
  for (;;) {
    if (bytes[offset] !== 0xff) return offset < bytes.length ? DAMAGED : CUT_OFF;
    // Any number of 0xFF may stand before a marker.
    while (bytes[offset + 1] === 0xff) offset += 1;
    const marker = bytes[offset + 1];
    if (marker === END) return segments;
    const segment = marker === undefined ? undefined : readSegment(bytes, offset, marker);
    if (segment === undefined) return CUT_OFF;
    segments.push(segment);
    offset += segment.whole.length;
  }
}

const DAMAGED = 'is damaged: a part does not begin with a marker';
const CUT_OFF = 'is cut off';

function readSegment(bytes: Uint8Array, offset: number, marker: number): Segment | undefined {
  if (offset + 4 > bytes.length) return undefined;
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint16(offset + 2);
  const dataEnd = offset + 2 + length;
  if (length < 2 || dataEnd > bytes.length) return undefined;
  const end = marker === START_OF_SCAN ? endOfScan(bytes, dataEnd) : dataEnd;
  return { marker, data: bytes.subarray(offset + 4, dataEnd), whole: bytes.subarray(offset, end) };
}

/** Coded data runs to the next marker that is neither a restart nor a stuffed zero. */
function endOfScan(bytes: Uint8Array, start: number): number {
  for (let offset = bytes.indexOf(0xff, start); offset !== -1; ) {
    const next = bytes[offset + 1] ?? 0;
    const coded = next === 0 || (next >= 0xd0 && next <= 0xd7);
    if (!coded && next !== 0xff) return offset;
    offset = bytes.indexOf(0xff, offset + (coded ? 2 : 1));
  }
  return bytes.length;
}
