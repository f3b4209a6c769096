/** Where a picture's address leads, before any file is looked for. */
export type PicturePath =
  | { readonly path: string }
  /** An address of the web, or data written out in the text. */
  | { readonly remote: string }
  /** A path that can't lie in the brief's folder on every machine. */
  | { readonly outside: true };

/** Understands a picture's address as written: decoded once, without what follows `?` or `#`. */
export function picturePath(source: string): PicturePath {
  const [bare = ''] = source.split(/[?#]/, 1);
  const path = decoded(bare);
  if (path.startsWith('//')) return { remote: 'https' };
  if (FOREIGN.test(path)) return { outside: true };
  const scheme = /^([A-Za-z][A-Za-z0-9+.-]*):/.exec(path)?.[1]?.toLowerCase();
  return scheme === undefined ? { path } : { remote: scheme };
}

/** From the root, from a drive, with signs that only some systems take for separators, or `file:`. */
// oxlint-disable-next-line no-control-regex
const FOREIGN = /^(?:[A-Za-z]:|\/|file:)|[\\\u0000]/i;

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
