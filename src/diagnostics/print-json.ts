import type { Report } from './report.ts';

/** One JSON array with everything that there is to say, for programs. */
export function printJson(reports: readonly Report[]): string {
  return `${JSON.stringify(reports, null, 2)}\n`;
}
