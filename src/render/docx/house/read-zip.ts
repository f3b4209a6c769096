import { crc32, inflateRawSync } from 'node:zlib';
import { HouseFault } from './house-fault.ts';

/** Bytes of all files together, unpacked; more is no template. */
const MOST_BYTES = 64 * 2 ** 20;
const MOST_FILES = 2000;

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const ENTRY_LENGTH = 46;
const LOCAL_LENGTH = 30;

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
  readonly next: number;
}

/**
 * Reads an archive (PKWARE APPNOTE 6.3) by its central directory, nothing of it trusted: names stay inside,
 * sizes have limits, checksums must agree.
 */
export function readZip(bytes: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const files = new Map<string, Uint8Array>();
  const taken = new Set<string>();
  let left = MOST_BYTES;
  for (const entry of entriesOf(view, bytes)) {
    if (entry.name.endsWith('/')) continue;
    // Names of parts differ by more than capitals (ECMA-376, part 2, 6.2.2.3).
    const key = entry.name.toLowerCase();
    if (taken.has(key)) throw damaged(`holds “${entry.name}” twice`);
    taken.add(key);
    left -= entry.size;
    if (left < 0) throw tooLarge();
    files.set(entry.name, unpacked(entry, view, bytes));
  }
  return files;
}

function entriesOf(view: DataView, bytes: Uint8Array): Entry[] {
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  if (count > MOST_FILES) throw tooLarge();
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    const entry = readEntry(view, bytes, at);
    entries.push(entry);
    at = entry.next;
  }
  return entries;
}

function endOf(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw damaged('is cut off or damaged');
}

function readEntry(view: DataView, bytes: Uint8Array, at: number): Entry {
  if (at + ENTRY_LENGTH > view.byteLength || view.getUint32(at, true) !== ENTRY) {
    throw damaged('is cut off or damaged');
  }
  const [nameLength, extra, comment] = [28, 30, 32].map((field) =>
    view.getUint16(at + field, true),
  );
  const nameAt = at + ENTRY_LENGTH;
  const nameEnd = nameAt + (nameLength ?? 0);
  const name = nameOf(bytes.subarray(nameAt, nameEnd));
  if ((view.getUint16(at + 8, true) & 1) === 1) throw locked();
  return {
    name,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packed: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
    next: nameEnd + (extra ?? 0) + (comment ?? 0),
  };
}

function nameOf(bytes: Uint8Array): string {
  // Some programs write backslashes.
  const name = new TextDecoder().decode(bytes).replaceAll('\\', '/');
  const leadsOut = name.startsWith('/') || name.split('/').includes('..') || name.includes(':');
  if (leadsOut || /\p{Cc}/u.test(name)) {
    throw new HouseFault('file', {
      message: `holds a part with the name “${name}”, which leads out of the file`,
      help: 'Don’t use this file; save the template anew with Word.',
    });
  }
  return name;
}

function unpacked(entry: Entry, view: DataView, bytes: Uint8Array): Uint8Array {
  const { name, method, offset, packed, size, crc } = entry;
  if (offset + LOCAL_LENGTH > bytes.length || view.getUint32(offset, true) !== LOCAL) {
    throw damaged(`has a damaged part “${name}”`);
  }
  const head = view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const start = offset + LOCAL_LENGTH + head;
  const data = bytes.subarray(start, start + packed);
  const content = method === 0 ? data : inflated(data, method, entry);
  if (content.length !== size || crc32(content) !== crc) {
    throw damaged(`has a damaged part “${name}”`);
  }
  return content;
}

function inflated(data: Uint8Array, method: number, { name, size }: Entry): Uint8Array {
  if (method !== 8) throw damaged(`has a part “${name}” that is packed in an unknown way`);
  try {
    return inflateRawSync(data, { maxOutputLength: Math.max(1, size) });
  } catch {
    throw damaged(`has a damaged part “${name}”`);
  }
}

function damaged(what: string): HouseFault {
  return new HouseFault('file', {
    message: what,
    help: 'Open the file in Word and save it anew.',
  });
}

function locked(): HouseFault {
  return new HouseFault('file', {
    message: 'is encrypted',
    help: 'Save it without a password.',
  });
}

function tooLarge(): HouseFault {
  return new HouseFault('file', {
    message: `holds more than ${MOST_BYTES / 2 ** 20} MB or ${MOST_FILES} parts`,
    help: 'Make its pictures smaller, and take out what no page needs.',
  });
}
