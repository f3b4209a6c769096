import type { Text } from '../model/inline.ts';
import type { Reading } from './reading.ts';
import { strangeCharacter, withoutStrange } from './strange-characters.ts';

/** Text that stands in the source letter by letter; cut where a character of it can't be shown. */
export function exactText(reading: Reading, start: number, end: number): Text[] {
  const raw = reading.text.slice(start, end);
  if (!strangeCharacter.test(raw)) return raw === '' ? [] : [run(reading, raw, start, end)];
  return cutAtStrange(reading, raw, start);
}

/** Text whose letters differ from the source's: an escape, an entity, the end of a line. */
export function cutText(reading: Reading, value: string, start: number, end: number): Text[] {
  const shown = withoutStrange(value);
  return shown === '' ? [] : [run(reading, shown, start, end)];
}

function cutAtStrange(reading: Reading, raw: string, start: number): Text[] {
  const runs: Text[] = [];
  let from = 0;
  for (const match of raw.matchAll(new RegExp(strangeCharacter.source, 'gu'))) {
    const { index } = match;
    if (index > from) runs.push(run(reading, raw.slice(from, index), start + from, start + index));
    from = index + match[0].length;
    runs.push(...cutText(reading, match[0], start + index, start + from));
  }
  if (from < raw.length) runs.push(run(reading, raw.slice(from), start + from, start + raw.length));
  return runs;
}

function run(reading: Reading, value: string, start: number, end: number): Text {
  return { type: 'text', value, at: reading.span(start, end) };
}
