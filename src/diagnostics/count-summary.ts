import type { Diagnostic, Severity } from './diagnostic.ts';

/** “2 errors, 1 warning”; empty if there are neither. */
export function countSummary(diagnostics: readonly Diagnostic[]): string {
  const counted = (['error', 'warning'] satisfies Severity[]).map((severity) => {
    const count = diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
    return count === 0 ? '' : `${count} ${severity}${count === 1 ? '' : 's'}`;
  });
  return counted.filter((words) => words !== '').join(', ');
}
