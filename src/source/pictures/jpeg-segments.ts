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
  while (offset + 1 < bytes.length) {
    if (bytes[offset] !== 0xff) return 'is damaged: a part does not begin with a marker';
    // Any number of 0xFF may stand before a marker.
    if (bytes[offset + 1] === 0xff) {
      offset += 1;
      continue;
    }
    const marker = bytes[offset + 1] ?? 0;
    if (marker === END) return segments;
    const length = ((bytes[offset + 2] ?? 0) << 8) | (bytes[offset + 3] ?? 0);
    const dataEnd = offset + 2 + length;
    if (length < 2 || dataEnd > bytes.length) return 'is cut off';
    const end = marker === START_OF_SCAN ? endOfScan(bytes, dataEnd) : dataEnd;
    const data = bytes.subarray(offset + 4, dataEnd);
    segments.push({ marker, data, whole: bytes.subarray(offset, end) });
    offset = end;
  }
  return 'is cut off';
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
