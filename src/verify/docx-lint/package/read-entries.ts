import { DocxFault } from '../docx-fault.ts';
import type { ZipEntry } from './zip-entry.ts';

/** Signatures and fixed sizes of the records, from APPNOTE.TXT 4.3. */
const LOCAL = { signature: 0x04034b50, size: 30 };
const CENTRAL = { signature: 0x02014b50, size: 46 };
const END = { signature: 0x06054b50, size: 22 };
const LONGEST_COMMENT = 0xffff;

/** More files than any document has. */
const MOST_ENTRIES = 20_000;

/** Reads the directory of a ZIP archive, and nothing of what is packed. Throws a DocxFault. */
export function readEntries(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > MOST_ENTRIES) throw new DocxFault(`The archive has ${count} files.`);
  const entries: ZipEntry[] = [];
  let offset = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    expectRecord(view, offset, CENTRAL);
    entries.push(readEntry(view, offset));
    offset +=
      CENTRAL.size + [28, 30, 32].reduce((sum, at) => sum + view.getUint16(offset + at, true), 0);
  }
  return entries;
}

/** The last record; only a comment may follow. */
function findEnd(view: DataView): number {
  const last = view.byteLength - END.size;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END.signature) return at;
  }
  throw new DocxFault('The archive is cut off: its directory is missing.');
}

function readEntry(view: DataView, at: number): ZipEntry {
  const local = view.getUint32(at + 42, true);
  expectRecord(view, local, LOCAL);
  const nameLength = view.getUint16(local + 26, true);
  const start = local + LOCAL.size + nameLength + view.getUint16(local + 28, true);
  const packedSize = view.getUint32(at + 20, true);
  const end = start + packedSize;
  if (end > view.byteLength) throw new DocxFault('The archive is cut off in one of its files.');
  return {
    name: textAt(view, at + CENTRAL.size, view.getUint16(at + 28, true)),
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    packedSize,
    size: view.getUint32(at + 24, true),
    localName: textAt(view, local + LOCAL.size, nameLength),
    start,
    end,
  };
}

function expectRecord(view: DataView, at: number, record: typeof LOCAL): void {
  const fits = at + record.size <= view.byteLength;
  if (!fits || view.getUint32(at, true) !== record.signature) {
    throw new DocxFault('The directory of the archive leads to no file.');
  }
}

function textAt(view: DataView, at: number, length: number): string {
  if (at + length > view.byteLength) throw new DocxFault('The archive is cut off in a name.');
  return new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at, length));
}
