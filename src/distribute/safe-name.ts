import { Blocked, diskDiagnostic } from './blocked.ts';

/** A name of one file or folder that can't lead anywhere else, nor to what a dot hides. */
function isSafeName(name: string): boolean {
  return name !== '' && !name.startsWith('.') && !/[/\\\p{Cc}]/u.test(name);
}

/** A relative path with `/` whose every part is a safe name. */
export function isSafePath(path: string): boolean {
  return path.split('/').every(isSafeName);
}

/**
 * In bytes: most file systems allow a name of 255, and a release's folder has 22 more than its
 * brief while it is being made.
 */
const LONGEST = 233;

/** Refuses a brief whose name can't be a name in the output folder. */
export function demandSafeBrief(brief: string, shown: string): void {
  if (isSafeName(brief) && Buffer.byteLength(brief) <= LONGEST) return;
  throw new Blocked(
    diskDiagnostic(
      'output/unsafe-name',
      shown,
      `A brief named “${brief}” can have no place in “${shown}”.`,
      'Give the brief a shorter name that starts with no dot and has no slash or control character.',
    ),
  );
}
