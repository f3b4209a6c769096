import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Span } from '../../model/span.ts';
import { type FileFault, LARGEST_FILE } from './read-file.ts';

const MEGABYTES = LARGEST_FILE / 2 ** 20;

const causes: Readonly<Record<FileFault, Pick<Diagnostic, 'code' | 'help'> & { why: string }>> = {
  missing: {
    code: 'file/missing',
    why: 'is not there',
    help: 'Put it there, or correct the name.',
  },
  outside: {
    code: 'file/outside',
    why: 'lies outside the folder that it may be read from',
    help: 'Put a copy into the folder.',
  },
  'not-a-file': {
    code: 'file/not-a-file',
    why: 'is no regular file',
    help: 'Put a file in its place.',
  },
  'too-large': {
    code: 'file/too-large',
    why: `is larger than ${MEGABYTES} MB`,
    help: 'Divide it, or make it smaller.',
  },
  unreadable: {
    code: 'file/unreadable',
    why: 'cannot be read',
    help: 'Allow it to be read.',
  },
};

/** What there is to say about a file that was not read. */
export function fileDiagnostic(fault: FileFault, name: string, at: Span): Diagnostic {
  const { code, why, help } = causes[fault];
  const blame = fault === 'unreadable' ? { fault: 'disk' as const } : {};
  return { code, severity: 'error', message: `“${name}” ${why}.`, help, at, ...blame };
}
