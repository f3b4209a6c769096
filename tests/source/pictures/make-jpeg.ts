import jpeg from 'jpeg-js';

/** 16 × 8 pixels, red on the left, blue on the right. */
export function makeJpeg(): Uint8Array {
  const data = new Uint8Array(16 * 8 * 4);
  for (let pixel = 0; pixel < 16 * 8; pixel++) {
    data.set(pixel % 16 < 8 ? [255, 0, 0, 255] : [0, 0, 255, 255], pixel * 4);
  }
  return jpeg.encode({ width: 16, height: 8, data }, 95).data;
}

export function segment(marker: number, data: Uint8Array): Uint8Array {
  const length = data.length + 2;
  return Buffer.concat([Uint8Array.of(0xff, marker, length >> 8, length & 255), data]);
}

/** Segments behind the head of JFIF. */
export function withSegments(bytes: Uint8Array, segments: readonly Uint8Array[]): Uint8Array {
  return Buffer.concat([bytes.subarray(0, 20), ...segments, bytes.subarray(20)]);
}

/** APP1 with one entry: the orientation. */
export function exifSegment(orientation: number, more = ''): Uint8Array {
  const data = Buffer.alloc(32);
  data.write('Exif\0\0MM\0*', 'latin1');
  data.writeUInt32BE(8, 10);
  data.writeUInt16BE(1, 14);
  data.writeUInt16BE(0x0112, 16);
  data.writeUInt16BE(3, 18);
  data.writeUInt32BE(1, 20);
  data.writeUInt16BE(orientation, 24);
  return segment(0xe1, Buffer.concat([data, Buffer.from(more)]));
}
