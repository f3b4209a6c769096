import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { type FileHandle, open, realpath } from 'node:fs/promises';
import path from 'node:path';

/** Bytes: more is no brief, and would not fit into memory with all that is made of it. */
export const LARGEST_FILE = 32 * 2 ** 20;

/** Why a file was not read. */
export type FileFault = 'missing' | 'outside' | 'not-a-file' | 'too-large' | 'unreadable';

export type FileRead =
  | { readonly bytes: Uint8Array; readonly sha256: string }
  | { readonly fault: FileFault };

/**
 * Reads a regular file that lies in a folder, whatever links lead to it. Pipes and devices, which
 * could block or never end, are refused before a byte is read.
 */
export async function readFileInside(folder: string, file: string): Promise<FileRead> {
  try {
    const [home, real] = await Promise.all([realpath(folder), realpath(file)]);
    if (!liesIn(home, real)) return { fault: 'outside' };
    // A link put in the file's place after it was looked at is not followed; a pipe is not waited for.
    const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
    const handle = await open(real, flags);
    try {
      return await readRegular(handle);
    } finally {
      await handle.close();
    }
  } catch (error) {
    return { fault: faultOf(error) };
  }
}

async function readRegular(handle: FileHandle): Promise<FileRead> {
  const stats = await handle.stat();
  if (!stats.isFile()) return { fault: 'not-a-file' };
  if (stats.size > LARGEST_FILE) return { fault: 'too-large' };
  const bytes = await handle.readFile();
  return { bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
}

function liesIn(home: string, real: string): boolean {
  const way = path.relative(home, real);
  return way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way);
}

function faultOf(error: unknown): FileFault {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG') return 'missing';
  if (code === 'ENXIO' || code === 'EISDIR') return 'not-a-file';
  // A null character in the path.
  if (code === 'ERR_INVALID_ARG_VALUE') return 'missing';
  return 'unreadable';
}
