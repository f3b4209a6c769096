import type { Statistic } from '../../model/statistic.ts';
import type { Words } from '../words/words.ts';
import { formatPeriod } from './format-period.ts';

/** A statistic's period as printed, and what its note says besides. */
export interface StatedPeriod {
  readonly period: string;
  readonly note: string;
}

const LONGEST_WORDING = 40;

/**
 * The period of a row. A note whose first sentence is short and ends with the period, such as “In
 * force 2008.” or “Reporting period 2008.”, says how that period is meant, and is printed for it.
 */
export function statedPeriod({ period, note }: Statistic, words: Words): StatedPeriod {
  const plain = formatPeriod(period.value, words);
  const text = note.value.trim();
  const [, wording, rest = ''] = /^([^.;]+)\.(?:\s+(.*))?$/s.exec(text) ?? [];
  const isWording =
    wording !== undefined && wording.length <= LONGEST_WORDING && wording.endsWith(` ${plain}`);
  return isWording ? { period: lowerFirst(wording), note: rest } : { period: plain, note: text };
}

/** Not for abbreviations: “GDP year 2008” stays. */
function lowerFirst(text: string): string {
  return /^\p{Lu}(?!\p{Lu})/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
