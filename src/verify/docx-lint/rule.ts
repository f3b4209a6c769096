import type { OpenDocx } from './open-docx.ts';
import type { XmlElement } from './xml/element.ts';

/** One claim about a Word document, and how to find where it does not hold. */
export interface Rule {
  /** Unique among the rules, such as `table-header`. */
  readonly name: string;
  /** Where it is demanded: a clause, a criterion, or our own promise. */
  readonly basis: string;
  readonly claim: string;
  violations(docx: OpenDocx): Iterable<Violation>;
}

/** A place where a claim does not hold. */
export interface Violation {
  readonly message: string;
  /** The element at fault, or the name of its part; none if the whole file is. */
  readonly at?: XmlElement | string;
}

/** A violation with the rule that found it, and words for its place. */
export interface Finding {
  readonly rule: string;
  readonly basis: string;
  readonly message: string;
  /** Such as `word/document.xml, near “Background”`; none for the whole file. */
  readonly place: string | undefined;
}
