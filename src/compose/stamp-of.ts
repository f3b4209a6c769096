import { readMoment } from '../model/period.ts';
import type { Located } from '../model/span.ts';

/** The first moment that a ZIP archive can name, and so a DOCX: 1 January 1980. */
const EARLIEST = 315_532_800;

/** Seconds since 1970: the brief's date, else that of the build, else one that is always the same. */
export function stampOf(date: Located<string> | undefined, epoch: number | undefined): number {
  const moment = date === undefined ? undefined : readMoment(date.value.trim());
  if (moment === undefined) return epoch ?? EARLIEST;
  const { year, month = 1, day = 1 } = moment;
  return Date.UTC(year, month - 1, day) / 1000;
}
