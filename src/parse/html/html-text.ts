import type { Text } from '../../model/inline.ts';
import type { Reading } from '../reading.ts';
import { cutText, exactText } from '../text-runs.ts';
import { decodeEntity, entity } from './decode-entities.ts';
import type { MappedText } from './tokenize-html.ts';

const CUT = new RegExp(`${entity.source}|[\\t\\n\\r ]+`, 'g');

/** The text between two tags: entities decoded, each run of white space one space. */
export function readHtmlText(
  text: MappedText,
  { start, end }: { readonly start: number; readonly end: number },
  reading: Reading,
): Text[] {
  const runs: Text[] = [];
  const value = text.value.slice(start, end);
  const at = (index: number): number => text.offsetOf(start + index);
  let from = 0;
  const addExact = (to: number): void => {
    if (to > from) for (const run of exactText(reading, at(from), at(to - 1) + 1)) runs.push(run);
  };
  for (const match of value.matchAll(CUT)) {
    const [found] = match;
    const shown = found.startsWith('&') ? decodeEntity(found) : ' ';
    if (shown === found) continue;
    addExact(match.index);
    from = match.index + found.length;
    for (const run of cutText(reading, shown, at(match.index), at(from - 1) + 1)) runs.push(run);
  }
  addExact(value.length);
  return runs;
}
