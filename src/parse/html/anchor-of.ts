import type { OpenTag } from './tokenize-html.ts';

/** The name under which links may lead to a tag: its id, or what an `a` without an address is called. */
export function anchorOf({ name, attributes }: OpenTag): string | undefined {
  const id = attributes.get('id') ?? (name === 'a' ? attributes.get('name') : undefined);
  return id?.trim() === '' ? undefined : id;
}

/** An `a` that leads nowhere, and is only a place to lead to. */
export function isMereAnchor(tag: OpenTag): boolean {
  return tag.name === 'a' && !tag.attributes.has('href') && anchorOf(tag) !== undefined;
}
