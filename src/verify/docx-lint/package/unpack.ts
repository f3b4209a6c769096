import { inflateRawSync } from 'node:zlib';
import { DocxFault } from '../docx-fault.ts';
import type { ZipEntry } from './zip-entry.ts';

/** All parts of a document together may not unpack to more than this many bytes. */
const MOST = 256 * 1024 * 1024;

const ENCRYPTED = 1;
const STORED = 0;
const DEFLATED = 8;

/** The files of an archive by name; of two with one name, the first. Throws a DocxFault. */
export function unpack(bytes: Uint8Array, entries: readonly ZipEntry[]): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  let room = MOST;
  for (const entry of entries) {
    if (entry.name.endsWith('/') || files.has(entry.name)) continue;
    const file = unpacked(bytes.subarray(entry.start, entry.end), entry, room);
    room -= file.length;
    files.set(entry.name, file);
  }
  return files;
}

function unpacked(packed: Uint8Array, entry: ZipEntry, room: number): Uint8Array {
  const { name, method, size } = entry;
  if ((entry.flags & ENCRYPTED) !== 0) throw new DocxFault(`The archive’s “${name}” is encrypted.`);
  if (size > room) throw new DocxFault(`The archive unpacks to more than ${MOST / 2 ** 20} MB.`);
  if (method === STORED) return packed;
  if (method !== DEFLATED) {
    throw new DocxFault(
      `The archive’s “${name}” is packed by method ${method}, which no Word reads.`,
    );
  }
  try {
    const file = inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) });
    if (file.length === size) return file;
  } catch {
    // Damaged, or more than the directory says.
  }
  throw new DocxFault(`The archive’s “${name}” is damaged.`);
}
