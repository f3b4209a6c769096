const SCHEMES = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/**
 * What the URL standard leaves in hosts, paths, queries and fragments, and xsd:anyURI does not know: some signs, and
 * percent signs that begin no byte.
 */
const UNKNOWN = /[[\]{}|\\^`"<>\s]|%(?![\da-f]{2})/gi;

/**
 * An address as a relation may hold it, or nothing for one that a document must not lead to: a script, a
 * file, a share of another computer.
 */
export function safeAddress(href: string): string | undefined {
  if (!URL.canParse(href)) return undefined;
  const { protocol, host, href: whole } = new URL(href);
  if (!SCHEMES.has(protocol)) return undefined;
  // Brackets are part of a host that is a number.
  const rest = host.startsWith('[') ? whole.indexOf(host) + host.length : 0;
  return whole.slice(0, rest) + whole.slice(rest).replaceAll(UNKNOWN, encodeURIComponent);
}
