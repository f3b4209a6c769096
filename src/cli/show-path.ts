import { relative, sep } from 'node:path';

/** A path as users read it: relative to the current folder, with `/`. */
export function showPath(path: string, cwd: string): string {
  const shown = relative(cwd, path);
  return shown === '' ? '.' : shown.replaceAll(sep, '/');
}
