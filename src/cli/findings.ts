import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { linesOf } from '../diagnostics/line-index.ts';
import { type Report, reportOf, sortReports } from '../diagnostics/report.ts';
import { EXIT, exitCodeOf } from './exit-code.ts';

/** Gathers what a run finds, once each: two briefs of a family share what is wrong with it. */
export class Findings {
  readonly #seen = new Set<string>();
  readonly #reports: Report[] = [];
  #exitCode: number = EXIT.done;

  /** Returns those that are new. */
  add(
    diagnostics: readonly Diagnostic[],
    texts: ReadonlyMap<string, string> = new Map(),
  ): readonly Diagnostic[] {
    const lines = linesOf(texts);
    const fresh = diagnostics.filter((diagnostic) => this.#isNew(diagnostic));
    for (const diagnostic of fresh) this.#reports.push(reportOf(diagnostic, lines));
    this.#exitCode = Math.max(this.#exitCode, exitCodeOf(diagnostics));
    return fresh;
  }

  get exitCode(): number {
    return this.#exitCode;
  }

  /** Sorted by file and place. */
  get reports(): readonly Report[] {
    return sortReports(this.#reports);
  }

  #isNew({ code, at, message }: Diagnostic): boolean {
    const key = JSON.stringify([code, at, message]);
    if (this.#seen.has(key)) return false;
    this.#seen.add(key);
    return true;
  }
}
