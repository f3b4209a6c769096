import type { ReadText } from '../markdown/read-markdown.ts';
import type { Reading } from '../reading.ts';

/** Reads a whole text in wiki markup. */
export function readWiki(reading: Reading): ReadText {
  void reading;
  return { blocks: [], notes: new Map() };
}
