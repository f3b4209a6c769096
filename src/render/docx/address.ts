const SCHEMES = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/**
 * An address as a relation may hold it, or nothing for one that a document must not lead to: a script, a
 * file, a share of another computer.
 */
export function safeAddress(href: string): string | undefined {
  if (!URL.canParse(href)) return undefined;
  const url = new URL(href);
  if (!SCHEMES.has(url.protocol)) return undefined;
  const host = url.host === '' ? '' : `//${url.host}`;
  const [head = '', ...rest] = host === '' ? ['', url.href] : url.href.split(host);
  // The URL standard leaves characters in queries and fragments that xsd:anyURI does not know.
  return head + host + rest.join(host).replaceAll(/[[\]{}|\\^`"<>\s]/g, encodeURIComponent);
}
