import type { Entry } from '../../model/pack-block.ts';
import type { PackInline } from '../../model/pack-inline.ts';
import type { Span } from '../../model/span.ts';
import { formatPeriod } from '../statistics/format-period.ts';
import { printYears, yearsOf } from '../statistics/years.ts';
import { upperFirst } from '../text/upper-first.ts';
import type { Writing } from '../write/writing.ts';
import { frontText } from './front-text.ts';

/** A key that a contract may add: it stands in running heads, not among the fields. */
export const SHORT_TITLE = 'short-title';

/** The named fields that the brief has; one that it lacks leaves no row. */
export function writeEntries(fields: readonly string[], at: Span, writing: Writing): Entry[] {
  return fields
    .map((field) => writeEntry(field, at, writing))
    .filter(({ value }) => value.length > 0);
}

function writeEntry(field: string, at: Span, writing: Writing): Entry {
  const { order, words } = writing;
  const { front } = order.brief;
  const known: ReadonlyMap<string, () => Entry> = new Map([
    ['periods', () => ({ label: words.periods, value: writePeriods(at, writing) })],
    ['date', () => ({ label: words.date, value: writeDate(writing), field: 'date' })],
    [
      'prepared-for',
      () => ({ label: words.preparedFor, value: frontText(front.preparedFor, writing) }),
    ],
    [
      'prepared-by',
      () => ({ label: words.preparedBy, value: frontText(front.preparedBy, writing) }),
    ],
    [
      'contact',
      () => ({ label: words.contact, value: frontText(front.contact, writing), field: 'contact' }),
    ],
  ]);
  const own = () => ({ label: labelOf(field), value: frontText(front.extra.get(field), writing) });
  return (known.get(field) ?? own)();
}

/** The years of all that the brief counts: what a reader must know before the first number. */
function writePeriods(at: Span, { registry, words }: Writing): PackInline[] {
  const value = printYears(yearsOf(registry.rows), words);
  return value === '' ? [] : [{ type: 'text', value, at }];
}

/** “24 November 2026”; as written where it is no date. */
export function writeDate({ order, words }: Writing): PackInline[] {
  const { date } = order.brief.front;
  if (date === undefined) return [];
  return [{ type: 'text', value: formatPeriod(date.value.trim(), words), at: date.at }];
}

/** “Based on” of the key `based-on`. */
function labelOf(key: string): string {
  return upperFirst(key.replaceAll(/[-_]+/g, ' '));
}
