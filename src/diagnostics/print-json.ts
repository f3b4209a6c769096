import type { Diagnostic } from './diagnostic.ts';
import { inOrder } from './in-order.ts';
import { linesOf } from './line-index.ts';
import { reportOf } from './report.ts';

/** One JSON array with everything that there is to say, for programs. */
export function printJson(
  diagnostics: readonly Diagnostic[],
  texts: ReadonlyMap<string, string>,
): string {
  const lines = linesOf(texts);
  const reports = inOrder(diagnostics).map((diagnostic) => reportOf(diagnostic, lines));
  return `${JSON.stringify(reports, null, 2)}\n`;
}
