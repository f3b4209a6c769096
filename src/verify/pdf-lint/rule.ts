import type { OpenPdf } from '../pdf/open-pdf.ts';

/** One claim about a PDF, and how to find where it does not hold. */
export interface Rule {
  /** Unique among the rules, such as `figure-alt`. */
  readonly name: string;
  /** Where it is demanded: a condition of the Matterhorn Protocol 1.1, a clause, or our own promise. */
  readonly basis: string;
  readonly claim: string;
  violations(pdf: OpenPdf): Iterable<Violation>;
}

/** A place where a claim does not hold. */
interface Violation {
  readonly message: string;
  /** From 1. */
  readonly page?: number;
}

/** A violation with the rule that found it. */
export interface Finding extends Violation {
  readonly rule: string;
  readonly basis: string;
}
