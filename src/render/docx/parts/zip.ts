import { crc32 } from 'node:zlib';
import { deflateSync } from 'fflate';
import type { Deflated } from '../../../layout/font-programs.ts';

/** Noon of 1 January 1980, as DOS counts: ZIP has no earlier year. */
const TIME = 12 << 11;
const DATE = (1 << 5) | 1;

/** Already packed: deflating them again costs time and saves nothing. */
const PACKED = /\.(png|jpeg|xlsx)$/;
const STORED = 0;
const DEFLATED = 8;
/** The version of ZIP that knows folders and deflated files. */
const VERSION = 20;

interface Entry {
  readonly name: Uint8Array;
  readonly bytes: Uint8Array;
  readonly method: number;
  readonly size: number;
  readonly checksum: number;
}

/**
 * Files as one archive (PKWARE APPNOTE 6.3), in the order given, with nothing in it that a clock or a system
 * has set. What is deflated already goes in as it is. Names are ours, so they are ASCII.
 */
export function zipped(files: ReadonlyMap<string, Uint8Array | Deflated>): Uint8Array {
  const entries = [...files].map(([name, file]) => entryOf(name, file));
  const directory: Uint8Array[] = [];
  const parts: Uint8Array[] = [];
  let place = 0;
  for (const entry of entries) {
    const header = localHeader(entry);
    parts.push(header, entry.name, entry.bytes);
    directory.push(directoryHeader(entry, place), entry.name);
    place += header.length + entry.name.length + entry.bytes.length;
  }
  const length = directory.reduce((sum, part) => sum + part.length, 0);
  return Buffer.concat([...parts, ...directory, endOf({ count: entries.length, length, place })]);
}

function entryOf(name: string, file: Uint8Array | Deflated): Entry {
  const common = { name: Buffer.from(name) };
  if (!(file instanceof Uint8Array)) {
    const { deflated: bytes, size, checksum } = file;
    return { ...common, bytes, method: DEFLATED, size, checksum };
  }
  const isPacked = PACKED.test(name);
  return {
    ...common,
    bytes: isPacked ? file : deflateSync(file, { level: 6 }),
    method: isPacked ? STORED : DEFLATED,
    size: file.length,
    checksum: crc32(file),
  };
}

/** A number in two or in four bytes, the low one first. */
type Field = readonly [value: number, bytes: 2 | 4];

function localHeader(entry: Entry): Uint8Array {
  return record(0x0403_4b50, [[VERSION, 2], ...about(entry), [0, 2]]);
}

function directoryHeader(entry: Entry, place: number): Uint8Array {
  return record(0x0201_4b50, [
    [VERSION, 2],
    [VERSION, 2],
    ...about(entry),
    // No more fields, comment, further disk, attributes.
    [0, 2],
    [0, 2],
    [0, 2],
    [0, 2],
    [0, 4],
    [place, 4],
  ]);
}

/** What both headers say. */
function about({ name, bytes, method, size, checksum }: Entry): Field[] {
  return [
    [0, 2],
    [method, 2],
    [TIME, 2],
    [DATE, 2],
    [checksum, 4],
    [bytes.length, 4],
    [size, 4],
    [name.length, 2],
  ];
}

interface Directory {
  readonly count: number;
  readonly length: number;
  readonly place: number;
}

function endOf({ count, length, place }: Directory): Uint8Array {
  return record(0x0605_4b50, [
    [0, 2],
    [0, 2],
    [count, 2],
    [count, 2],
    [length, 4],
    [place, 4],
    [0, 2],
  ]);
}

function record(signature: number, fields: readonly Field[]): Uint8Array {
  const length = fields.reduce((sum, [, bytes]) => sum + bytes, 4);
  const view = new DataView(new ArrayBuffer(length));
  view.setUint32(0, signature, true);
  let at = 4;
  for (const [value, bytes] of fields) {
    if (bytes === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += bytes;
  }
  return new Uint8Array(view.buffer);
}
