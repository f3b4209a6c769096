import type { Citation } from '../../model/inline.ts';
import type { PackInline } from '../../model/pack-inline.ts';
import { withoutBreaks } from '../text/hold-together.ts';
import type { Writing } from './writing.ts';

/**
 * “[1]” or “[1, p. 4]”, which leads to the source; in a pack without a list of sources their name
 * says more than a number: “[TIP 2008]”.
 */
export function writeCitation({ id, locator, at }: Citation, writing: Writing): PackInline[] {
  const text = (name: string): PackInline => {
    const inner = locator === undefined ? name : `${name}, ${locator}`;
    return { type: 'text', value: `[${withoutBreaks(inner)}]`, at };
  };
  const place = writing.numbering.sources.get(id);
  if (place === undefined) {
    return [text(writing.sources.get(id)?.short ?? `@${id}`)];
  }
  const { anchor, number } = place;
  if (writing.isInLink) return [text(number)];
  return [{ type: 'link', to: { anchor }, content: [text(number)], at }];
}
