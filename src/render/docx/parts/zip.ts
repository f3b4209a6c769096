import { type Zippable, zipSync } from 'fflate';

/** ZIP has no earlier year; noon keeps clear of every zone's changes of time. */
const NEVER = new Date(1980, 0, 1, 12);

/** Already packed: deflating them again costs time and saves nothing. */
const PACKED = /\.(png|jpeg|xlsx)$/;

/** Files as one archive, in the order given, with nothing in it that a clock or a system has set. */
export function zipped(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const entries: Zippable = {};
  for (const [name, bytes] of files) {
    entries[name] = [bytes, { level: PACKED.test(name) ? 0 : 6, mtime: NEVER, os: 0 }];
  }
  return zipSync(entries);
}
