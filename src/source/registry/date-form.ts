import { readMoment } from '../../model/period.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The ISO form of “July 2002”, “24 July 2002” or “24.7.2002”, if it is clear what is meant. */
export function dateForm(text: string): string | undefined {
  const named = /^(?:(\d{1,2})\.?\s+)?([A-Za-z]{3,9})\.?\s+(\d{4})$/.exec(text);
  const points = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/.exec(text);
  const [, day, month, year] = named ?? points ?? [];
  if (month === undefined || year === undefined) return undefined;
  const index = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  const number = points === null ? index : Number(month);
  const parts = [year, String(number).padStart(2, '0'), day?.padStart(2, '0')];
  const form = parts.filter((part) => part !== undefined).join('-');
  return readMoment(form) === undefined ? undefined : form;
}
