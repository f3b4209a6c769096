/**
 * Periods as the registry and headings write them: a subset of EDTF
 * (https://www.loc.gov/standards/datetime/): `2006`, `2007-04`, `2007-04-30`, and from one to the
 * other with `/`, where `..` leaves an end open.
 */
export interface Period {
  /** Absent: since always. */
  readonly from?: Moment;
  /** Absent: without an end. */
  readonly to?: Moment;
}

/** A year, a month or a day: as precise as it was written. */
export interface Moment {
  readonly year: number;
  /** From 1. */
  readonly month?: number;
  readonly day?: number;
}

export function readPeriod(edtf: string): Period | undefined {
  const ends = edtf.split('/');
  const [first = '', second = first] = ends;
  if (ends.length === 1) return between(readMoment(first), readMoment(first));
  if (ends.length > 2 || (first === OPEN && second === OPEN)) return undefined;
  return between(readEnd(first), readEnd(second));
}

/** Whether all of `inner` lies within `outer`. */
export function contains(outer: Period, inner: Period): boolean {
  return firstDay(outer) <= firstDay(inner) && lastDay(inner) <= lastDay(outer);
}

/** A year with fraction, for scales: where the period begins, or ends if its beginning is open. */
export function when({ from, to }: Period): number {
  const { year, month = 1, day = 1 } = from ?? to ?? { year: 0 };
  return year + (month - 1) / 12 + (day - 1) / 365;
}

const OPEN = '..';

function readEnd(text: string): Moment | typeof OPEN | undefined {
  return text === OPEN ? OPEN : readMoment(text);
}

function between(
  from: Moment | typeof OPEN | undefined,
  to: Moment | typeof OPEN | undefined,
): Period | undefined {
  if (from === undefined || to === undefined) return undefined;
  const period = { ...(from !== OPEN && { from }), ...(to !== OPEN && { to }) };
  return firstDay(period) <= lastDay(period) ? period : undefined;
}

/** Reads `2006`, `2007-04` or `2007-04-30`, if the calendar has it. */
export function readMoment(text: string): Moment | undefined {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text);
  if (match === null) return undefined;
  const [, year, month, day] = match;
  const moment = {
    year: Number(year),
    ...(month !== undefined && { month: Number(month) }),
    ...(day !== undefined && { day: Number(day) }),
  };
  return exists(moment) ? moment : undefined;
}

function exists({ year, month = 1, day = 1 }: Moment): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (month === 2) return leap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Days as numbers that sort, such as 20070430; an open end lies beyond all of them. */
function firstDay({ from }: Period): number {
  return from === undefined ? -Infinity : asNumber(from.year, from.month ?? 1, from.day ?? 1);
}

function lastDay({ to }: Period): number {
  if (to === undefined) return Infinity;
  const month = to.month ?? 12;
  return asNumber(to.year, month, to.day ?? daysIn(to.year, month));
}

function asNumber(year: number, month: number, day: number): number {
  return year * 10_000 + month * 100 + day;
}
