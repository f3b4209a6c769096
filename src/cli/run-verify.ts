import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { countSummary } from '../diagnostics/count-summary.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { lintFile } from './lint-file.ts';
import type { Means } from './means.ts';
import { showPath } from './show-path.ts';
import { usage } from './usage.ts';

/** `briefpack verify`: says of each file what a reader, a screen reader or an archive would refuse. */
export async function runVerify(
  files: readonly string[],
  { world, reporter }: Means,
): Promise<void> {
  for (const name of files) {
    const path = resolve(world.cwd, name);
    const file = showPath(path, world.cwd);
    const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => error);
    const found =
      bytes instanceof Error ? [unreadable(file, bytes.code)] : await lintFile(file, bytes);
    reporter.tell(found);
    if (!(bytes instanceof Error))
      reporter.result(`${file}: ${countSummary(found) || 'all right'}`);
  }
}

function unreadable(file: string, code: string | undefined): Diagnostic {
  if (code === 'ENOENT') {
    const fault = usage('verify/not-found', `There is no file “${file}”.`, 'Check its path.');
    return { ...fault, at: at(file) };
  }
  return {
    code: 'verify/unreadable',
    severity: 'error',
    message: `“${file}” cannot be read: the system says ${code ?? 'nothing'}.`,
    help: 'Name a file that you may read.',
    at: at(file),
    fault: 'disk',
  };
}

function at(file: string): Diagnostic['at'] {
  return { file, start: 0, end: 0 };
}
