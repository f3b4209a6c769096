import type { Diagnostic } from '../../../../diagnostics/diagnostic.ts';

/** `message`: as the end of a sentence that begins with the file's name. */
export interface Finding extends Pick<Diagnostic, 'code' | 'message' | 'help'> {
  readonly severity?: Diagnostic['severity'];
  readonly where?: string;
}
