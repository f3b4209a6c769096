import type { Span } from '../model/span.ts';

export type Severity = 'error' | 'warning' | 'info';

/** Something that the author of a brief should know, and can do something about. */
export interface Diagnostic {
  /** `family/name`, stable for ever: people search for it and read its page in `docs/diagnostics/`. */
  readonly code: string;
  readonly severity: Severity;
  /** What is wrong: one sentence, naming the thing. */
  readonly message: string;
  /** What to do about it: one imperative sentence. */
  readonly help: string;
  readonly at: Span;
  readonly related?: readonly Related[];
  /**
   * The thing at fault, such as `section:prosecution` or `statistic:convictions@2007`. Diagnostics
   * about one thing are one: see `diagnostics/one-cause.ts`.
   */
  readonly about?: string;
  /** It only follows from something else that is wrong with `about`, if that was found. */
  readonly consequence?: true;
  /** The thing whose fault, if there is one, explains this: a figure is missing with its section. */
  readonly follows?: string;
  /** Whose fault it is; decides the exit code. The brief's own files if absent. */
  readonly fault?: 'setup' | 'disk' | 'lock';
}

export interface Related {
  readonly at: Span;
  readonly message: string;
}

/** The result of a stage, with what it has to say about its input. */
export interface Outcome<Value> {
  readonly value: Value;
  readonly diagnostics: readonly Diagnostic[];
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}
