import type { PackInline } from '../../model/pack-inline.ts';
import type { Located } from '../../model/span.ts';
import { typesetText } from '../text/typeset.ts';
import type { Writing } from '../write/writing.ts';

/** A value of the front matter as a line; nothing where there is none. */
export function frontText(
  value: Located<string> | undefined,
  { order }: Pick<Writing, 'order'>,
): PackInline[] {
  if (value === undefined || value.value.trim() === '') return [];
  return [{ type: 'text', value: typesetText(value.value.trim(), order.brief.lang), at: value.at }];
}
