import { type Moment, readMoment } from './period.ts';

/** A day, or a point of time on it, as RFC 3339 writes it; kept as written, never turned into another zone. */
export interface Instant {
  /** Year, month and day. */
  readonly date: Required<Moment>;
  /** Absent where only a day was written. */
  readonly time?: TimeOfDay;
}

export interface TimeOfDay {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** Of the zone, in minutes east of Coordinated Universal Time. */
  readonly offset: number;
}

/**
 * Reads `2026-12-01` or `2026-12-01T09:00+05:00`, if calendar and clock have it: a `full-date` of RFC 3339, 5.6, or
 * one with time and zone, where seconds may be left out, as ISO 8601 allows. A time without a zone is none.
 */
export function readInstant(text: string): Instant | undefined {
  const [, day = '', rest = ''] = /^(\d{4}-\d\d-\d\d)(.*)$/.exec(text) ?? [];
  const { year, month, day: dayOfMonth } = readMoment(day) ?? {};
  if (year === undefined || month === undefined || dayOfMonth === undefined) return undefined;
  const date = { year, month, day: dayOfMonth };
  if (rest === '') return { date };
  const time = readTime(rest);
  return time === undefined ? undefined : { date, time };
}

const TIME =
  /^[Tt ]([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.0+)?)?(?:[Zz]|([+-]\d\d)(?::?([0-5]\d))?)$/;

function readTime(text: string): TimeOfDay | undefined {
  const match = TIME.exec(text);
  if (match === null) return undefined;
  const [, hour, minute, second = 0, east = '+00', part = 0] = match;
  const minutes = Math.abs(Number(east)) * 60 + Number(part);
  const offset = east.startsWith('-') ? 0 - minutes : minutes;
  if (offset < FURTHEST_WEST || offset > FURTHEST_EAST) return undefined;
  return { hour: Number(hour), minute: Number(minute), second: Number(second), offset };
}

/** Baker Island and Kiribati, in minutes: no clock on earth shows less or more. */
const [FURTHEST_WEST, FURTHEST_EAST] = [-12 * 60, 14 * 60];
