import type { Diagnostic } from './diagnostic.ts';

/** Sorted by file and place, then by code and message: by code unit, the same on every machine. */
export function inOrder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.toSorted(
    (one, other) =>
      byCodeUnit(one.at.file, other.at.file) ||
      one.at.start - other.at.start ||
      one.at.end - other.at.end ||
      byCodeUnit(one.code, other.code) ||
      byCodeUnit(one.message, other.message),
  );
}

export function byCodeUnit(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
