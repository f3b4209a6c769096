import type { Inline } from '../../model/inline.ts';
import type { Span } from '../../model/span.ts';
import { plainText } from '../../model/walk.ts';
import type { Reading } from '../reading.ts';
import { withoutStrange } from '../strange-characters.ts';
import type { OpenTag } from './tokenize-html.ts';

/** What stood between a tag and its end. */
export interface Enclosed {
  readonly content: readonly Inline[];
  /** As written. */
  readonly raw: string;
  /** With both tags. */
  readonly at: Span;
}

const PAIRED = new Set(['sub', 'sup', 'kbd', 'script', 'style']);

/** Tags whose content becomes something; an `a` without an address is only a mark. */
export function isPaired({ name, attributes }: OpenTag): boolean {
  return PAIRED.has(name) || (name === 'a' && attributes.has('href'));
}

/** A tag that stands alone and is shown, or nothing. */
export function voidElement(tag: OpenTag, at: Span, reading: Reading): Inline[] | undefined {
  if (tag.name === 'br') return [{ type: 'lineBreak', at }];
  const source = tag.attributes.get('src');
  if (tag.name !== 'img' || source === undefined) return undefined;
  if (reading.strict) reading.tags.add('<img>', at);
  const title = tag.attributes.get('title');
  const alt = withoutStrange(tag.attributes.get('alt') ?? '');
  return [{ type: 'image', source, alt, ...(title === undefined ? {} : { title }), at }];
}

/** What a pair of tags makes of its content. */
export function enclosed({ name, attributes }: OpenTag, inner: Enclosed): Inline[] {
  const { content, raw, at } = inner;
  switch (name) {
    case 'sub':
      return [{ type: 'subscript', content, at }];
    case 'sup':
      return [{ type: 'superscript', content, at }];
    case 'kbd':
      return [{ type: 'inlineCode', value: plainText(content), at }];
    case 'a':
      return content.length === 0
        ? []
        : [{ type: 'link', href: attributes.get('href') ?? '', content, at }];
    default:
      return raw.trim() === '' ? [] : [{ type: 'inlineCode', value: withoutStrange(raw), at }];
  }
}
