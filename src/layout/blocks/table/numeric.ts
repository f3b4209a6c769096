import { has, MARK } from '../../tags/marks.ts';
import type { Run, TaggedText } from '../../tags/tagged.ts';

/** A number with signs, separators and units of one sign. */
const NUMBER = /^[-−+±≈~<>≤≥$€£\s]*\d[\d\s.,’'/–-]*(?:[%‰°]|\u00A0?%)?$/u;
/** Its digits and dashes are no number. */
const DATE = /^\d{4}-\d{2}(?:-\d{2})?$/;
/** A dash for a number that isn't there. */
const DASH = /^[–—-]$/u;
/** A word before a number, such as “about” or “ca.”. */
const QUALIFIER = /^\p{Ll}[\p{Ll}.]{0,11}\s+/u;

/** What a cell holds, as far as numbers are concerned. */
export function kindOf(cell: TaggedText): 'number' | 'qualified' | 'dash' | 'nothing' | 'words' {
  const words = cell.runs
    .filter((run) => !isCall(run))
    .map(({ text }) => text)
    .join('')
    .trim();
  if (words === '') return 'nothing';
  if (DASH.test(words)) return 'dash';
  if (NUMBER.test(words) && !DATE.test(words)) return 'number';
  return NUMBER.test(words.replace(QUALIFIER, '')) ? 'qualified' : 'words';
}

/** All of a column's words are numbers; most of them without a word before them. */
export function isNumeric(cells: readonly TaggedText[]): boolean {
  let numbers = 0;
  let qualified = 0;
  for (const cell of cells) {
    const kind = kindOf(cell);
    if (kind === 'words') return false;
    if (kind === 'number') numbers += 1;
    if (kind === 'qualified') qualified += 1;
  }
  return numbers > 0 && numbers >= qualified;
}

/** Letters that lead to a note are no part of a number. */
export function isCall({ marks }: Run): boolean {
  return has(marks, MARK.noteCall | MARK.superscript | MARK.raised);
}
