import type { Inline } from '../model/inline.ts';
import { walkLine } from '../model/walk.ts';

/** A line's content without white space and line breaks at its ends. */
export function trimInlines(content: readonly Inline[]): readonly Inline[] {
  let start = 0;
  let end = content.length;
  while (start < end && isBlank(content[start])) start++;
  while (end > start && isBlank(content[end - 1])) end--;
  const first = content[start];
  const kept = content.slice(start, end);
  if (first?.type === 'text') kept[0] = trimmed(first, 'start');
  const last = kept.at(-1);
  if (last?.type === 'text') kept[kept.length - 1] = trimmed(last, 'end');
  return kept;
}

/** Nothing but white space, however it is marked up. */
export function showsNothing(content: readonly Inline[]): boolean {
  for (const inline of walkLine(content)) {
    if (!('content' in inline) && !isBlank(inline)) return false;
  }
  return true;
}

function isBlank(inline: Inline | undefined): boolean {
  if (inline?.type === 'lineBreak') return true;
  return inline?.type === 'text' && inline.value.trim() === '';
}

type Text = Extract<Inline, { type: 'text' }>;

function trimmed(text: Text, side: 'start' | 'end'): Text {
  const { value, at } = text;
  const shorter = side === 'start' ? value.trimStart() : value.trimEnd();
  const gone = value.length - shorter.length;
  // A run that was cut has one place for all of its letters.
  if (gone === 0 || at.end - at.start !== value.length) return { ...text, value: shorter };
  const start = side === 'start' ? at.start + gone : at.start;
  return { type: 'text', value: shorter, at: { ...at, start, end: start + shorter.length } };
}
