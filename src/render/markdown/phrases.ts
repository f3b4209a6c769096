import type { PackInline, PackText } from '../../model/pack-inline.ts';
import type { Span } from '../../model/span.ts';

/** Text as a line of a pack; none if it is empty. */
export function words(value: string, at: Span): PackText[] {
  return value === '' ? [] : [{ type: 'text', value, at }];
}

/** A line in bold or italics; none if it is empty. */
export function marked(
  type: 'strong' | 'emphasis',
  content: readonly PackInline[],
  at: Span,
): PackInline[] {
  return content.length === 0 ? [] : [{ type, content, at }];
}

/** Phrases in one line, with a space between those that are not empty. */
export function phrases(at: Span, ...parts: readonly (readonly PackInline[])[]): PackInline[] {
  return joinedBy({ type: 'text', value: ' ', at }, parts);
}

/** Phrases on a line each. */
export function brokenLines(at: Span, ...parts: readonly (readonly PackInline[])[]): PackInline[] {
  return joinedBy({ type: 'lineBreak', at }, parts);
}

function joinedBy(joint: PackInline, parts: readonly (readonly PackInline[])[]): PackInline[] {
  const [first = [], ...others] = parts.filter((part) => part.length > 0);
  return [...first, ...others.flatMap((part) => [joint].concat(part))];
}
