import { crc32 } from 'node:zlib';

/** A chunk of a PNG file (https://www.w3.org/TR/png-3/#5Chunk-layout). */
export interface Chunk {
  /** Four letters; a capital first one means that a picture can't be shown without it. */
  readonly type: string;
  readonly data: Uint8Array;
  /** Length, type, data and checksum. */
  readonly whole: Uint8Array;
}

export const PNG_SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/** Reads a file's chunks up to IEND, or says what is wrong with them. What follows IEND is left out. */
export function readChunks(bytes: Uint8Array): readonly Chunk[] | string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: Chunk[] = [];
  let offset = PNG_SIGNATURE.length;
  while (offset + 12 <= bytes.length) {
    const length = view.getUint32(offset);
    const end = offset + 12 + length;
    if (end > bytes.length) return 'is cut off';
    const type = Buffer.from(bytes.subarray(offset + 4, offset + 8)).toString('latin1');
    if (!/^[A-Za-z]{4}$/.test(type)) return 'has a part without a name';
    if (crc32(bytes.subarray(offset + 4, end - 4)) !== view.getUint32(end - 4)) {
      return `is damaged: the checksum of its part ${type} is wrong`;
    }
    const chunk = {
      type,
      data: bytes.subarray(offset + 8, end - 4),
      whole: bytes.subarray(offset, end),
    };
    chunks.push(chunk);
    if (type === 'IEND') return chunks;
    offset = end;
  }
  return 'is cut off';
}

/** Makes a chunk with its checksum. */
export function makeChunk(type: string, data: Uint8Array): Uint8Array {
  const whole = new Uint8Array(data.length + 12);
  const view = new DataView(whole.buffer);
  view.setUint32(0, data.length);
  whole.set(Buffer.from(type, 'latin1'), 4);
  whole.set(data, 8);
  view.setUint32(data.length + 8, crc32(whole.subarray(4, data.length + 8)));
  return whole;
}
