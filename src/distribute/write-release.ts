import { constants } from 'node:fs';
import { chmod, lstat, mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises';
import type { Artifact } from '../model/artifact.ts';
import { FILE_MODE, FOLDER_MODE, syncFolder } from './folders.ts';
import { type Output, RELEASES, UNFINISHED } from './output.ts';

/** A file to be written, its path relative with `/`. */
export type Content = Pick<Artifact, 'file' | 'bytes'>;

/** Open files at a time: far below any system's limit. */
const AT_ONCE = 16;

/** Writes a release under a name that nobody reads yet, then gives it its own. */
export async function writeRelease(
  name: string,
  contents: readonly Content[],
  { root }: Output,
): Promise<void> {
  const releases = `${root}/${RELEASES}`;
  const unfinished = `${releases}/${UNFINISHED}${name}`;
  await rm(unfinished, { recursive: true, force: true });
  try {
    await writeFolder(unfinished, contents);
    await rename(unfinished, `${releases}/${name}`);
  } catch (error) {
    // A full disk must not stay full of what nobody can use.
    await rm(unfinished, { recursive: true, force: true });
    throw error;
  }
  await syncFolder(releases);
}

async function writeFolder(folder: string, contents: readonly Content[]): Promise<void> {
  const folders = foldersOf(contents).map((path) => `${folder}${path}`);
  for (const path of folders) {
    await mkdir(path);
    await chmod(path, FOLDER_MODE);
  }
  for (let at = 0; at < contents.length; at += AT_ONCE) {
    const some = contents.slice(at, at + AT_ONCE);
    await Promise.all(some.map(({ file, bytes }) => writeFile(`${folder}/${file}`, bytes)));
  }
  for (const path of folders.toReversed()) await syncFolder(path);
}

/** Every folder that the files need, each behind the one that holds it; `''` for the release's own. */
function foldersOf(contents: readonly Content[]): string[] {
  const folders = new Set(['']);
  for (const { file } of contents) {
    const parts = file.split('/').slice(0, -1);
    for (const index of parts.keys()) folders.add(`/${parts.slice(0, index + 1).join('/')}`);
  }
  return [...folders];
}

/** Writes a file that is not there yet, and waits until the disk has it. */
export async function writeFile(path: string, bytes: Uint8Array): Promise<void> {
  const { O_WRONLY, O_CREAT, O_EXCL } = constants;
  const handle = await open(path, O_WRONLY | O_CREAT | O_EXCL, FILE_MODE);
  try {
    await handle.writeFile(bytes);
    await handle.chmod(FILE_MODE);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Whether a folder holds just these files, to the byte. */
export async function holdsExactly(folder: string, contents: readonly Content[]): Promise<boolean> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => !entry.isDirectory());
  if (files.length !== contents.length) return false;
  for (const { file, bytes } of contents) {
    const found = await readPlainFile(`${folder}/${file}`);
    if (found === undefined || Buffer.compare(found, bytes) !== 0) return false;
  }
  return true;
}

/** A file's bytes; nothing for what is not there, or is a link or no file. */
export async function readPlainFile(path: string): Promise<Uint8Array | undefined> {
  const found = await lstat(path).catch(() => undefined);
  return found?.isFile() ? readFile(path) : undefined;
}
