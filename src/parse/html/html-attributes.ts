import { decodeEntities } from './decode-entities.ts';

const ATTRIBUTE =
  /(?<name>[^\s"'<>/=]+)(?:\s*=\s*(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|(?<bare>[^\s"'<>]+)))?/g;

/** The attributes of a tag by lowercase name; of several of one name the first counts. */
export function readHtmlAttributes(inside: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const { groups } of inside.matchAll(ATTRIBUTE)) {
    const { name = '', double, single, bare } = groups ?? {};
    const key = name.toLowerCase();
    if (!attributes.has(key)) attributes.set(key, decodeEntities(double ?? single ?? bare ?? ''));
  }
  return attributes;
}
