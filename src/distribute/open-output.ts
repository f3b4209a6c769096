import { lstat, readdir, rename, rm, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Outcome } from '../diagnostics/diagnostic.ts';
import { diskFault } from './disk-fault.ts';
import { makeInnerFolders, makeRoot } from './folders.ts';
import { type Lock, PREPARED, type Processes, takeLock } from './lock.ts';
import { ASIDE, type Output, RECORDS, RELEASES, UNFINISHED, UNWANTED } from './output.ts';

/** An output folder that this build alone writes to until it closes it. */
export interface OpenOutput extends Output {
  readonly close: () => Promise<void>;
}

/**
 * Takes the lock of an output folder and puts in order what an interrupted build has left. Without
 * a value another build holds the lock, or the folder can't be written to.
 */
export async function openOutput(
  output: Output,
  processes: Processes,
): Promise<Outcome<OpenOutput | undefined>> {
  let lock: Lock | undefined;
  try {
    const isNew = await makeRoot(output);
    const held = await takeLock(output, processes);
    lock = held;
    await makeInnerFolders(output);
    await restoreAside(output);
    await clearLeftovers(output);
    return { value: { ...output, close: () => close(output, held, isNew) }, diagnostics: [] };
  } catch (error) {
    await lock?.release();
    const fault = diskFault(error, output);
    if (fault === undefined) throw error;
    return { value: undefined, diagnostics: [fault] };
  }
}

/** Folders into which nothing has come go again. */
async function close({ root }: Output, lock: Lock, isNew: boolean): Promise<void> {
  for (const name of [RELEASES, RECORDS]) await removeEmpty(`${root}/${name}`);
  await lock.release();
  if (isNew) await removeEmpty(root);
}

async function removeEmpty(folder: string): Promise<void> {
  await rmdir(folder).catch(() => undefined);
}

/** Puts back a link that had been moved aside when the build was interrupted. */
async function restoreAside({ root }: Output): Promise<void> {
  const releases = `${root}/${RELEASES}`;
  for (const name of await readdir(releases)) {
    if (!name.startsWith(ASIDE)) continue;
    const place = `${root}/${name.slice(ASIDE.length)}`;
    const isThere = (await lstat(place).catch(() => undefined)) !== undefined;
    await (isThere ? rm(`${releases}/${name}`) : rename(`${releases}/${name}`, place));
  }
}

async function clearLeftovers({ root }: Output): Promise<void> {
  const leftovers = { [RELEASES]: [UNFINISHED, UNWANTED], [RECORDS]: [UNFINISHED], '': [PREPARED] };
  for (const [folder, marks] of Object.entries(leftovers)) {
    for (const name of await readdir(join(root, folder))) {
      if (!marks.some((mark) => name.startsWith(mark))) continue;
      await rm(join(root, folder, name), { recursive: true, force: true });
    }
  }
}
