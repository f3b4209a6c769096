import { readdir, rename, rm, stat } from 'node:fs/promises';
import { type Output, RELEASES, UNWANTED } from './output.ts';
import { isReleaseOf } from './release-name.ts';

/**
 * Removes a brief's releases but the current one and the one before it. If this build has changed
 * nothing, the one before is what has remained; of several the latest.
 */
export async function removeOlder(
  brief: string,
  current: string,
  before: string | undefined,
  { root }: Output,
): Promise<void> {
  const releases = `${root}/${RELEASES}`;
  const others = (await readdir(releases)).filter(
    (name) => isReleaseOf(brief, name) && name !== current,
  );
  const kept = before === undefined || before === current ? await latest(releases, others) : before;

  for (const name of others) {
    if (name === kept) continue;
    // Away from its name first: a release is there as a whole, or not at all.
    const unwanted = `${releases}/${UNWANTED}${name}`;
    await rename(`${releases}/${name}`, unwanted);
    await rm(unwanted, { recursive: true, force: true });
  }
}

async function latest(releases: string, names: readonly string[]): Promise<string | undefined> {
  let found: { name: string; time: number } | undefined;
  for (const name of names) {
    const time = (await stat(`${releases}/${name}`)).mtimeMs;
    if (found === undefined || time > found.time) found = { name, time };
  }
  return found?.name;
}
