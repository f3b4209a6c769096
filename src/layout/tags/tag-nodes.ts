import type { Span } from '../../model/span.ts';
import type { StyleName } from '../../model/theme.ts';
import type { Leaf, Tag, TagType } from '../display-list.ts';
import type { TaggedText } from './tagged.ts';

export function tagOf(
  type: TagType,
  children: Tag['children'],
  more: Omit<Partial<Tag>, 'type' | 'children'> = {},
): Tag {
  return { type, children, ...more };
}

export function newLeaf(): Leaf {
  return { type: 'Content' };
}

/** Where words of the pack come from, and what they are set as. */
export interface PlainPlace {
  readonly lang: string;
  readonly at: Span;
  readonly style?: StyleName;
}

/** Words without marks; none for an empty string. */
export function plainText(value: string, leaf: Leaf, place: PlainPlace): TaggedText {
  const { lang, at, style } = place;
  if (value === '') return { runs: [], lang };
  const run = { text: value, marks: 0, owner: { leaf }, at };
  return { runs: [style === undefined ? run : { ...run, style }], lang };
}
