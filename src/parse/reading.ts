import type { Diagnostic, Severity } from '../diagnostics/diagnostic.ts';
import type { Located, Span } from '../model/span.ts';
import type { Finding } from './finding.ts';
import { TagLedger } from './html/tag-ledger.ts';

/** What is read: the text itself, and how its places are told. */
export interface ReadingInput {
  /** Offsets in it are what the readers count with. */
  readonly text: string;
  /** The place of a stretch of `text` in the author's file. */
  readonly locate: (start: number, end: number) => Span;
  /** False in the family `plain`, which takes what the wild holds. */
  readonly strict: boolean;
  /** Whose fault findings are; the brief's own files if absent. */
  readonly fault?: 'setup';
}

/** One reading of one text: where things stand in it, and what could not be read as meant. */
export class Reading {
  readonly text: string;
  readonly strict: boolean;
  readonly diagnostics: Diagnostic[] = [];
  /** Tags of HTML that could not be kept. */
  readonly tags = new TagLedger();
  /** Names that HTML gives to places. */
  readonly anchors: Located<string>[] = [];
  readonly #input: ReadingInput;

  constructor(input: ReadingInput) {
    this.text = input.text;
    this.strict = input.strict;
    this.#input = input;
  }

  span(start: number, end: number): Span {
    return this.#input.locate(start, end);
  }

  /** Reports what the family's strictness decides: an error, or in `plain` a warning. */
  judge(finding: Finding): void {
    this.report(this.strict ? 'error' : 'warning', finding);
  }

  /** All that was found, the tags included. */
  findings(): readonly Diagnostic[] {
    for (const finding of this.tags.findings(this.strict)) this.judge(finding);
    return this.diagnostics;
  }

  report(severity: Severity, finding: Finding): void {
    const { fault } = this.#input;
    this.diagnostics.push({ ...finding, severity, ...(fault === undefined ? {} : { fault }) });
  }
}
