import type { PackParagraph } from '../../model/pack-block.ts';
import type { PackInline } from '../../model/pack-inline.ts';
import type { Span } from '../../model/span.ts';
import type { Tag, TagType } from '../display-list.ts';
import { tagInlines } from './tag-inlines.ts';
import { newLeaf, plainText, tagOf } from './tag-nodes.ts';
import type { TaggedText } from './tagged.ts';
import type { TaggedParagraph } from './tagged-block.ts';

/** Where blocks are put into the tree. */
export interface Place {
  readonly lang: string;
  readonly children: Tag['children'];
  readonly noteTag: (note: string) => Tag | undefined;
}

/** Opens an element at a place. */
export function within(type: TagType, place: Place, more: Partial<Tag> = {}): Place {
  const tag = tagOf(type, [], more);
  place.children.push(tag);
  return { ...place, children: tag.children };
}

/** Tags a line as an element of its own; without words it gets none. */
export function tagLine(type: TagType, content: readonly PackInline[], place: Place): TaggedText {
  const tag = tagOf(type, []);
  const { lang, noteTag } = place;
  const text = tagInlines(content, { lang, noteTag, children: tag.children });
  if (tag.children.length > 0) place.children.push(tag);
  return text;
}

/** The same for words without marks. */
export function tagWords(value: string, place: Place, { at }: { readonly at: Span }): TaggedText {
  const leaf = newLeaf();
  if (value !== '') place.children.push(tagOf('P', [leaf]));
  return plainText(value, leaf, { lang: place.lang, at });
}

export function tagParagraph(block: PackParagraph, place: Place): TaggedParagraph {
  return { type: 'paragraph', text: tagLine('P', block.content, place), block };
}
