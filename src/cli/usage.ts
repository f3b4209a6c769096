import type { Diagnostic } from '../diagnostics/diagnostic.ts';

/** A fault of how briefpack was called; no file is to blame. */
export function usage(code: string, message: string, help: string): Diagnostic {
  return {
    code,
    severity: 'error',
    message,
    help,
    at: { file: '', start: 0, end: 0 },
    fault: 'setup',
  };
}

/** Carries such a fault out of the reading of a command line. */
export class Refused extends Error {
  readonly fault: Diagnostic;

  constructor(fault: Diagnostic) {
    super(fault.message);
    this.fault = fault;
  }
}
