import type { Diagnostic } from '../diagnostics/diagnostic.ts';

/** What a run tells the program that started it; the numbers from 64 on are those of `sysexits.h`. */
export const EXIT = { done: 0, brief: 1, setup: 2, bug: 70, disk: 74, lock: 75 } as const;

/** Warnings and notes change nothing; of several faults the highest code counts. */
export function exitCodeOf(diagnostics: Iterable<Diagnostic>): number {
  let code: number = EXIT.done;
  for (const { severity, fault = 'brief' } of diagnostics) {
    if (severity === 'error') code = Math.max(code, EXIT[fault]);
  }
  return code;
}
