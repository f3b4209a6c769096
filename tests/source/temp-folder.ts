import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** A folder with the files given by path, which goes when the test is over. */
export async function tempFolder(
  files: Readonly<Record<string, string | Uint8Array>> = {},
): Promise<string> {
  const root = await temporaryFolder();
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(root, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  return root;
}

export function codes(diagnostics: readonly { readonly code: string }[]): readonly string[] {
  return diagnostics.map(({ code }) => code);
}
