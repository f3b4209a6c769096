/** The schemes that a link may have; everything else can start programs or give secrets away. */
const SCHEMES = ['http', 'https', 'mailto', 'tel'];

/**
 * Whether a link may lead there: an address with a scheme that is known to be harmless, a relative
 * path, or `#id`. Paths that name another host (`//host`, `\\host`) are not relative.
 */
export function isSafeAddress(href: string): boolean {
  // Readers of addresses drop control characters and white space before they look for a scheme.
  const bare = [...href].filter((character) => character > ' ' && character !== '\u007F').join('');
  if (/^[/\\]{2}/.test(bare)) return false;
  const scheme = /^([^/?#:\\]*):/.exec(bare)?.[1];
  return scheme === undefined || SCHEMES.includes(scheme.toLowerCase());
}
