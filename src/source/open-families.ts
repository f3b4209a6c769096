import type { Family } from '../model/source.ts';
import type { Span } from '../model/span.ts';
import type { FamilyHomes } from './list-families.ts';
import type { Read } from './read.ts';
import { readFamily } from './read-family.ts';

/** Reads a family by its name; `namedAt` is where a brief names it. */
export type ReadFamilies = (name: string, namedAt?: Span) => Promise<Read<Family | undefined>>;

/** Families for one run: each is read once, however many briefs are of it. */
export function openFamilies({ homes, root }: FamilyHomes): ReadFamilies {
  const known = new Map<string, Read<Family | undefined>>();
  return async (name, namedAt) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const read = await readFamily(name, { homes, root, ...(namedAt && { namedAt }) });
    // One that could not be read is the fault of each brief that names it, at its place.
    if (read.value !== undefined) known.set(name, read);
    return read;
  };
}
