import path from 'node:path';
import { byCodeUnit } from './by-code-unit.ts';
import { namesIn } from './names-in.ts';

/** What makes a folder a family. */
export const CONTRACT_FILE = 'contract.yaml';

/** Where families are looked for. */
export interface FamilyHomes {
  /** Folders, relative to `root` or absolute; the first one with a family of a name wins. */
  readonly homes: readonly string[];
  /** The current folder. */
  readonly root: string;
}

/** The names of all families that the homes have, sorted. */
export async function listFamilies({ homes, root }: FamilyHomes): Promise<readonly string[]> {
  const names = new Set<string>();
  for (const home of homes) {
    const folder = path.resolve(root, home);
    for (const name of await namesIn(folder)) {
      if ((await namesIn(path.join(folder, name))).includes(CONTRACT_FILE)) names.add(name);
    }
  }
  return [...names].toSorted(byCodeUnit);
}
