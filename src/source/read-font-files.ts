import path from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { FontFiles, InputFile } from '../model/source.ts';
import type { Located } from '../model/span.ts';
import type { Theme } from '../model/theme.ts';
import { fileDiagnostic } from './files/file-diagnostic.ts';
import { readFileInside } from './files/read-file.ts';
import type { Read } from './read.ts';

/** Reads the fonts that themes name, each once; from the family's folder only. */
export async function readFontFiles(
  themes: Iterable<Theme>,
  folder: string,
  root: string,
): Promise<Read<FontFiles>> {
  const named = new Map<string, Located<string>>();
  for (const { fonts } of themes) {
    for (const { file } of fonts.flatMap(({ files }) => files)) {
      if (!named.has(file.value)) named.set(file.value, file);
    }
  }
  const diagnostics: Diagnostic[] = [];
  const inputs: InputFile[] = [];
  const value = new Map<string, { bytes: Uint8Array; sha256: string }>();
  for (const [name, { at }] of named) {
    const absolute = path.resolve(folder, name);
    const read = await readFileInside(folder, absolute);
    if ('fault' in read) {
      diagnostics.push({ fault: 'setup', ...fileDiagnostic(read.fault, name, at) });
      continue;
    }
    value.set(name, read);
    const file = path.relative(root, absolute).split(path.sep).join('/');
    inputs.push({ file, sha256: read.sha256 });
  }
  return { value, diagnostics, inputs };
}
