import type { Outcome } from '../diagnostics/diagnostic.ts';
import type { InputFile } from '../model/source.ts';

/** What was made of files, and the files themselves: all of them, also those with faults. */
export interface Read<Value> extends Outcome<Value> {
  readonly inputs: readonly InputFile[];
}
