import { lstat, readlink } from 'node:fs/promises';
import { Blocked, diskDiagnostic } from './blocked.ts';
import { type Output, RELEASES } from './output.ts';
import { isReleaseOf } from './release-name.ts';

/**
 * The name of the folder in `.releases` that a brief's link leads to; nothing without a link. What
 * is not such a link belongs to somebody else, and is never touched.
 */
export async function currentRelease(brief: string, output: Output): Promise<string | undefined> {
  const place = `${output.root}/${brief}`;
  const found = await lstat(place).catch(() => undefined);
  if (found === undefined) return undefined;
  if (!found.isSymbolicLink()) throw occupied(brief, output, found.isDirectory());

  const target = (await readlink(place)).split(/[/\\]/);
  const name = target.at(-1) ?? '';
  if (target.at(-2) !== RELEASES || !isReleaseOf(brief, name)) throw occupied(brief, output, false);
  return name;
}

function occupied(brief: string, { shown }: Output, isFolder: boolean): Blocked {
  const place = `${shown}/${brief}`;
  const what = isFolder ? 'a folder' : 'something';
  return new Blocked(
    diskDiagnostic(
      'output/occupied',
      place,
      `“${place}” is ${what} that no build has made, so the release cannot take its place.`,
      `Move “${place}” away, or name another folder with --out.`,
    ),
  );
}
