import type { FrontMatter } from '../../model/brief.ts';
import { type Instant, readInstant, type TimeOfDay } from '../../model/instant.ts';
import type { PackInline } from '../../model/pack-inline.ts';
import type { Located, Span } from '../../model/span.ts';
import type { Order } from '../order.ts';
import type { Words } from '../words/words.ts';
import { frontText } from './front-text.ts';

/** Between two marks on a line. */
const BETWEEN = ' · ';

/** The line that every page carries: “Draft · Embargoed until 1 December 2026, 09:00 (UTC+5) · Official”. */
export function writeMarks(order: Order, words: Words): PackInline[] {
  const { front } = order.brief;
  const marks = [
    ...(front.status?.value === 'draft' ? [mark(words.draft, front.status.at)] : []),
    ...embargoOf(front, words),
    ...frontText(oneLine(front.classification), { order }),
  ];
  return marks.flatMap((each, index) => (index === 0 ? [each] : [mark(BETWEEN, each.at), each]));
}

/** A text of several lines in YAML is one line here. */
function oneLine(text: Located<string> | undefined): Located<string> | undefined {
  return text && { value: text.value.replaceAll(/\s+/g, ' '), at: text.at };
}

function mark(value: string, at: Span): PackInline {
  return { type: 'text', value, at };
}

/** An embargo that can't be read is one all the same: a page that says so without a date gives nothing away. */
function embargoOf({ embargo, mistyped = [] }: FrontMatter, words: Words): PackInline[] {
  const written = embargo ?? mistyped.find(({ key }) => key === 'embargo');
  if (written === undefined) return [];
  const until = embargo && readInstant(embargo.value);
  return [mark(words.embargoed(until && held(momentText(until, words))), written.at)];
}

function momentText({ date, time }: Instant, words: Words): string {
  const day = words.day(date.day, date.month, date.year);
  return time === undefined ? day : `${day}, ${clock(time)} (${zone(time)})`;
}

function clock({ hour, minute, second }: TimeOfDay): string {
  const parts = second === 0 ? [hour, minute] : [hour, minute, second];
  return parts.map(twoDigits).join(':');
}

/** “UTC+5”, “UTC−3:30”, “UTC”. */
function zone({ offset }: TimeOfDay): string {
  if (offset === 0) return 'UTC';
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
  const sign = offset < 0 ? '\u2212' : '+';
  return `UTC${sign}${hours}${minutes === 0 ? '' : `:${twoDigits(minutes)}`}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

/** A date is not parted at a line's end. */
function held(text: string): string {
  return text.replaceAll(' ', '\u00A0');
}
