import type { Diagnostic } from '../diagnostics/diagnostic.ts';

/** What is wrong, before anyone has decided how much that matters. */
export type Finding = Pick<Diagnostic, 'code' | 'message' | 'help' | 'at' | 'related' | 'about'>;
