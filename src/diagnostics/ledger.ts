import type { InputFile } from '../model/source.ts';
import { type Diagnostic, hasErrors, type Outcome } from './diagnostic.ts';
import { oneCause } from './one-cause.ts';

/** Keeps the books of one brief's way through the stages: what was said, and what was read. */
export class Ledger {
  readonly #diagnostics: Diagnostic[] = [];
  readonly #inputs: InputFile[] = [];

  /** Notes what a stage has to say, and hands on what it made. */
  take<Value>(outcome: Outcome<Value> & { readonly inputs?: readonly InputFile[] }): Value {
    this.note(outcome.diagnostics);
    // One by one: a spread of very many arguments overflows the stack.
    for (const input of outcome.inputs ?? []) this.#inputs.push(input);
    return outcome.value;
  }

  note(diagnostics: readonly Diagnostic[]): void {
    for (const diagnostic of diagnostics) this.#diagnostics.push(diagnostic);
  }

  /** Whether an error was noted so far. */
  hasErrors(): boolean {
    return hasErrors(this.#diagnostics);
  }

  /** What was said, one diagnostic a cause; what several packs said alike stands once. */
  diagnostics(): Diagnostic[] {
    const seen = new Map<string, Diagnostic>();
    for (const diagnostic of this.#diagnostics) {
      const { code, message, at } = diagnostic;
      const key = [code, at.file, at.start, at.end, message].join('\n');
      if (!seen.has(key)) seen.set(key, diagnostic);
    }
    return oneCause([...seen.values()]);
  }

  /** The files that were read, each once, in the order of their names. */
  inputs(): readonly InputFile[] {
    const byFile = new Map(this.#inputs.map((input) => [input.file, input]));
    return [...byFile.values()].toSorted((a, b) => (a.file < b.file ? -1 : 1));
  }
}
