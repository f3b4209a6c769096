import { readdir } from 'node:fs/promises';
import { byCodeUnit } from './by-code-unit.ts';

/** The names in a folder, sorted; none if it is not there or can't be read. */
export async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).toSorted(byCodeUnit);
  } catch {
    return [];
  }
}
