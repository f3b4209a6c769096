import path from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { didYouMean } from '../../diagnostics/nearest.ts';
import type { HouseFile } from '../../model/house.ts';
import type { InputFile, TemplateSource } from '../../model/source.ts';
import { fileDiagnostic } from '../files/file-diagnostic.ts';
import { readFileInside } from '../files/read-file.ts';
import { namesIn } from '../names-in.ts';
import type { Read } from '../read.ts';

/** The Word files of the house that templates name, by their names; each is read once. */
type Houses = ReadonlyMap<string, HouseFile>;

export async function readHouses(
  templates: readonly TemplateSource[],
  folder: string,
  root: string,
): Promise<Read<Houses>> {
  const houses = new Map<string, HouseFile>();
  const inputs: InputFile[] = [];
  const diagnostics: Diagnostic[] = [];
  const choices = templates.flatMap(({ docx }) => (docx.house === undefined ? [] : [docx.house]));
  for (const { name } of choices) {
    if (houses.has(name.value)) continue;
    const absolute = path.join(folder, name.value);
    const read = await readFileInside(folder, absolute);
    if ('fault' in read) {
      const found = fileDiagnostic(read.fault, name.value, name.at);
      const guess =
        read.fault === 'missing' ? didYouMean(name.value, await wordFilesIn(folder)) : '';
      diagnostics.push({ fault: 'setup', ...found, message: found.message + guess });
      continue;
    }
    const file = path.relative(root, absolute).split(path.sep).join('/');
    inputs.push({ file, sha256: read.sha256 });
    houses.set(name.value, { file, bytes: read.bytes });
  }
  return { value: houses, inputs, diagnostics };
}

async function wordFilesIn(folder: string): Promise<string[]> {
  return (await namesIn(folder)).filter((name) => /\.do[ct][xm]$/i.test(name));
}
