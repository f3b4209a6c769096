import { tagInlines } from '../../src/layout/tags/tag-inlines.ts';
import type { TaggedText } from '../../src/layout/tags/tagged.ts';
import type { PackInline } from '../../src/model/pack-inline.ts';
import { line } from './pack-nodes.ts';

/** A line as layout gets it; strings are text. */
export function tagged(...content: readonly (string | PackInline)[]): TaggedText {
  return taggedIn('en', ...content);
}

export function taggedIn(lang: string, ...content: readonly (string | PackInline)[]): TaggedText {
  return tagInlines(line(...content), { lang, children: [], noteTag: () => undefined });
}
