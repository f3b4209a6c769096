import type { PackInline } from '../../model/pack-inline.ts';

/** A line without what its last text ends with, such as the full stop of an entry in a list. */
export function trimEnd(content: readonly PackInline[], ending: RegExp): PackInline[] {
  const last = content.at(-1);
  if (last?.type !== 'text') return [...content];
  return [...content.slice(0, -1), { ...last, value: last.value.replace(ending, '') }];
}
