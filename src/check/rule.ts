import type { Diagnostic, Severity } from '../diagnostics/diagnostic.ts';
import type { Subject } from './subject.ts';

/** A finding leaves out what its rule already says: the code and the severity. */
export type Finding = Omit<Diagnostic, 'code' | 'severity'>;

/** One claim about every brief, and the places where a given brief breaks it. */
export interface Rule {
  readonly code: string;
  /** One for all families, or one for those with demands and one for `plain`. */
  readonly severity: Severity | { readonly strict: Severity; readonly plain: Severity | 'none' };
  readonly claim: string;
  readonly violations: (subject: Subject) => Iterable<Finding>;
}
