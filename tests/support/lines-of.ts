import type { Pack } from '../../src/model/pack.ts';
import { readingText } from '../../src/model/reading-text.ts';

/** What readers read of a pack, a unit a line; notes at the end. */
export function linesOf(pack: Pack): string[] {
  const { units, notes } = readingText(pack);
  return [...units, ...notes].map(({ text }) => text);
}
