import type { Text } from '../model/inline.ts';
import type { Reading } from './reading.ts';
import { strangeCharacter, withoutStrange } from './strange-characters.ts';

/** What is not shown as it stands: strange characters, and white space that is more than a space. */
const CUT = new RegExp(`[ \\t]{2,}|\\t|${strangeCharacter.source}`, 'u');
const EACH_CUT = new RegExp(CUT.source, 'gu');

/** Text that stands in the source letter by letter; cut where a character of it can't be shown. */
export function exactText(reading: Reading, start: number, end: number): Text[] {
  const raw = reading.text.slice(start, end);
  if (CUT.test(raw)) return cutRuns(reading, raw, start);
  return raw === '' ? [] : [run(reading, raw, start, end)];
}

/** Text whose letters differ from the source's: an escape, an entity, the end of a line. */
export function cutText(reading: Reading, value: string, start: number, end: number): Text[] {
  const shown = withoutStrange(value);
  return shown === '' ? [] : [run(reading, shown, start, end)];
}

function cutRuns(reading: Reading, raw: string, start: number): Text[] {
  const runs: Text[] = [];
  let from = 0;
  for (const { 0: found, index } of raw.matchAll(EACH_CUT)) {
    if (index > from) runs.push(run(reading, raw.slice(from, index), start + from, start + index));
    from = index + found.length;
    const shown = /^[ \t]/.test(found) ? ' ' : found;
    for (const cut of cutText(reading, shown, start + index, start + from)) runs.push(cut);
  }
  if (from < raw.length) runs.push(run(reading, raw.slice(from), start + from, start + raw.length));
  return runs;
}

function run(reading: Reading, value: string, start: number, end: number): Text {
  return { type: 'text', value, at: reading.span(start, end) };
}
