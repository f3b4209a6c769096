import type { Severity } from './diagnostic.ts';

/** “2 errors, 1 warning”; empty if there are neither. */
export function countSummary(findings: readonly { readonly severity: Severity }[]): string {
  const counted = (['error', 'warning'] satisfies Severity[]).map((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return count === 0 ? '' : `${count} ${severity}${count === 1 ? '' : 's'}`;
  });
  return counted.filter((words) => words !== '').join(', ');
}
