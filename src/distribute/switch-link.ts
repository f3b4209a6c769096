import { rename, rm, symlink } from 'node:fs/promises';
import { resolve } from 'node:path';
import { isRefusal } from './disk-fault.ts';
import { syncFolder } from './folders.ts';
import { ASIDE, type Output, RELEASES, UNFINISHED } from './output.ts';

/** What moves a link onto another; tests hand in one that can't. */
type Rename = (from: string, to: string) => Promise<void>;

/**
 * Makes `output/<brief>` lead to a release, by one rename: whoever reads finds the old release or
 * the new one, whole.
 */
export async function switchLink(
  brief: string,
  release: string,
  output: Output,
  move: Rename = rename,
): Promise<void> {
  const releases = `${output.root}/${RELEASES}`;
  const place = `${output.root}/${brief}`;
  const fresh = `${releases}/${UNFINISHED}${brief}.link`;

  await rm(fresh, { recursive: true, force: true });
  await makeLink(release, fresh, output);
  try {
    await move(fresh, place);
  } catch (error) {
    if (!isRefusal(error, 'EPERM', 'EEXIST', 'EISDIR', 'ENOTEMPTY', 'EACCES')) throw error;
    // As on Windows: the old link steps aside. Interrupted here, the next build puts it back.
    const aside = `${releases}/${ASIDE}${brief}`;
    await rm(aside, { recursive: true, force: true });
    await move(place, aside);
    await move(fresh, place);
    await rm(aside);
  }
  await syncFolder(output.root);
}

/** A relative link, so that the output folder can be moved, copied and mounted anywhere. */
async function makeLink(release: string, link: string, { root }: Output): Promise<void> {
  try {
    await symlink(`${RELEASES}/${release}`, link, 'dir');
  } catch (error) {
    if (!isRefusal(error, 'EPERM')) throw error;
    // Windows lets few people make links, but everybody make junctions, which are absolute.
    await symlink(resolve(root, RELEASES, release), link, 'junction');
  }
}
