import { gzipSync } from 'fflate';
import type { ObfuscatedFont } from '../../layout/font-programs.ts';
import { obfuscate } from './obfuscate.ts';

/** The fixed part of a member's header; the file's name follows (RFC 1952, 2.3). */
const HEADER = 10;
/** The checksum and the size at its end. */
const TRAILER = 8;

/** Packs a font once and for all, as a gzip file whose inner name is the key. */
export function prepareFont(font: Uint8Array): Uint8Array {
  const { key, bytes } = obfuscate(font);
  return gzipSync(bytes, { level: 6, mtime: 0, filename: key });
}

/** What such a file holds: archives take its contents as they are. */
export function readPrepared(file: Uint8Array): ObfuscatedFont {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const nameEnd = file.indexOf(0, HEADER);
  const end = file.length - TRAILER;
  return {
    key: Buffer.from(file.subarray(HEADER, nameEnd)).toString('latin1'),
    file: {
      deflated: file.subarray(nameEnd + 1, end),
      checksum: view.getUint32(end, true),
      size: view.getUint32(end + 4, true),
    },
  };
}
