import { chmod, lstat, mkdir, open, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Blocked, diskDiagnostic } from './blocked.ts';
import { isRefusal } from './disk-fault.ts';
import { type Output, RECORDS, RELEASES } from './output.ts';

/** Modes are set, not asked for, so that a umask changes nothing. */
export const FOLDER_MODE = 0o755;
export const FILE_MODE = 0o644;

/** Makes a folder inside another, unless it is there; says whether it made one. */
async function makeFolder(path: string): Promise<boolean> {
  try {
    await mkdir(path);
  } catch (error) {
    if (isRefusal(error, 'EEXIST')) return false;
    throw error;
  }
  await chmod(path, FOLDER_MODE);
  return true;
}

/**
 * Makes the output folder, with those above it; the user may have put a link to a folder in its
 * place. Step by step, since Node's own way never ends where nothing can be made, as in `/proc`.
 */
export async function makeRoot({ root, shown }: Output): Promise<boolean> {
  const missing: string[] = [];
  let path = root;
  while ((await lstat(path).catch(unlessForbidden)) === undefined && path !== dirname(path)) {
    missing.push(path);
    path = dirname(path);
  }
  for (const folder of missing.toReversed()) await makeFolder(folder);
  if (!(await stat(root)).isDirectory()) throw notAFolder(shown);
  return missing.length > 0;
}

function unlessForbidden(error: unknown): undefined {
  if (!isRefusal(error, 'ENOENT')) throw error;
}

/** Makes the folders inside the output folder; a link in their place would lead writing astray. */
export async function makeInnerFolders({ root, shown }: Output): Promise<void> {
  for (const name of [RELEASES, RECORDS]) {
    const path = `${root}/${name}`;
    await makeFolder(path);
    if (!(await lstat(path)).isDirectory()) throw notAFolder(`${shown}/${name}`);
  }
}

function notAFolder(shown: string): Blocked {
  return new Blocked(
    diskDiagnostic(
      'output/occupied',
      shown,
      `“${shown}” is not a folder, so no release can be written into it.`,
      `Move “${shown}” away.`,
    ),
  );
}

/** Makes the names in a folder safe against a power cut, where the system can. */
export async function syncFolder(path: string): Promise<void> {
  try {
    const folder = await open(path, 'r');
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
  } catch (error) {
    // Windows opens no folders, some file systems sync none; what was written is there all the same.
    if (!isRefusal(error, 'EISDIR', 'EPERM', 'EINVAL', 'EBADF', 'ENOTSUP')) throw error;
  }
}
