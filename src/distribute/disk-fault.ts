import { sep } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { Blocked, diskDiagnostic } from './blocked.ts';
import type { Output } from './output.ts';

/** What the system's commonest refusals mean, and what to do about them. */
const REFUSALS: Readonly<Record<string, readonly [why: string, help: string]>> = {
  EACCES: ['permission is denied', 'Let yourself write there, or name another folder with --out.'],
  EPERM: ['the system forbids it', 'Let yourself write there, or name another folder with --out.'],
  EROFS: ['the file system is read-only', 'Name a folder that can be written to with --out.'],
  ENOSPC: ['no space is left on the device', 'Make room, or name another folder with --out.'],
  EDQUOT: ['your quota is used up', 'Make room, or name another folder with --out.'],
  EFBIG: ['the file would be larger than allowed', 'Raise the limit on the size of files.'],
  EIO: ['the device failed', 'Check the disk, or name another folder with --out.'],
  ENOENT: ['nothing can be made there', 'Name a folder that can be written to with --out.'],
  ENOTDIR: ['a file stands where a folder must be', 'Move that file away.'],
  EISDIR: ['a folder stands where a file must be', 'Move that folder away.'],
  ELOOP: ['a link stands there that leads nowhere', 'Remove that link.'],
  EMFILE: ['too many files are open', 'Raise the limit on open files.'],
  ENAMETOOLONG: ['its name is too long', 'Give the brief a shorter name.'],
};

/** The diagnostic for a refusal of the disk; nothing for an error that only a bug explains. */
export function diskFault(error: unknown, output: Output): Diagnostic | undefined {
  if (error instanceof Blocked) return error.diagnostic;
  if (!isSystemError(error)) return undefined;

  const file = shownPath(error.dest ?? error.path ?? output.root, output);
  const [why, help] = REFUSALS[error.code] ?? [
    `the system says ${error.code}`,
    'Check that the folder can be written to, or name another with --out.',
  ];
  return diskDiagnostic('output/unwritable', file, `“${file}” cannot be written: ${why}.`, help);
}

interface SystemError extends Error {
  readonly code: string;
  readonly syscall: string;
  readonly path?: string;
  readonly dest?: string;
}

function isSystemError(error: unknown): error is SystemError {
  return error instanceof Error && 'syscall' in error && 'code' in error;
}

/** What a build hides in the folder has names that mean nothing to users: the folder stands for it. */
function shownPath(path: string, { root, shown }: Output): string {
  if (path !== root && !path.startsWith(root + sep)) return path.replaceAll(sep, '/');
  const inner = path.slice(root.length + 1).replaceAll(sep, '/');
  return inner === '' || inner.startsWith('.') ? shown : `${shown}/${inner}`;
}

/** Whether an error is one of the named refusals of the system, such as `ENOENT`. */
export function isRefusal(error: unknown, ...codes: readonly string[]): boolean {
  return isSystemError(error) && codes.includes(error.code);
}
