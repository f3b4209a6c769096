import type { Diagnostic } from '../diagnostics/diagnostic.ts';

/**
 * Something in the output folder stands in the way. Thrown only inside `distribute/`, whose doors
 * turn it into its diagnostic.
 */
export class Blocked extends Error {
  readonly diagnostic: Diagnostic;

  constructor(diagnostic: Diagnostic) {
    super(diagnostic.message);
    this.diagnostic = diagnostic;
  }
}

/** A fault of the disk at a path, which is named as users know it. */
export function diskDiagnostic(
  code: string,
  file: string,
  message: string,
  help: string,
): Diagnostic {
  return {
    code,
    severity: 'error',
    message,
    help,
    at: { file, start: 0, end: 0 },
    fault: 'disk',
  };
}
