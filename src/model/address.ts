/** The schemes that a link may have; everything else can start programs or give secrets away. */
const SCHEMES: ReadonlySet<string> = new Set(['http', 'https', 'mailto', 'tel']);

/**
 * Whether a link may lead there: an address with a scheme that is known to be harmless, a relative
 * path, or `#id`. Paths that name another host (`//host`, `\\host`) are not relative.
 */
export function isSafeAddress(href: string): boolean {
  // Readers of addresses drop control characters and white space before they look for a scheme.
  // oxlint-disable-next-line no-control-regex
  const bare = href.replaceAll(/[\u0000- \u007F]+/g, '');
  if (/^[/\\]{2}/.test(bare)) return false;
  const scheme = /^([^/?#:\\]*):/.exec(bare)?.[1];
  return scheme === undefined || SCHEMES.has(scheme.toLowerCase());
}
