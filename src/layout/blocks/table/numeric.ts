import type { TaggedText } from '../../tags/tagged.ts';

/** A number with signs, separators and units of one sign, or a dash for one that isn't there. */
const NUMBER = /^[-−+±≈~<>≤≥$€£]*\d[\d\s.,’'/–-]*(?:[%‰°]|\u00A0?%)?$|^[–—-]$/u;

/** All of a column's words are numbers, and one at least is. */
export function isNumeric(cells: readonly TaggedText[]): boolean {
  let numbers = 0;
  for (const cell of cells) {
    const words = cell.runs
      .map(({ text }) => text)
      .join('')
      .trim();
    if (words === '') continue;
    if (!NUMBER.test(words)) return false;
    if (/\d/.test(words)) numbers += 1;
  }
  return numbers > 0;
}
