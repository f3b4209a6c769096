import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { isolatedDeclaration } from 'rolldown/experimental';

const IMPORT = /(from\s+["'])(\.[^"']*)\.ts(["'])/g;

/** Writes the types of a module and of all that they name; nothing of what lies behind them. */
export async function writeTypes(entry, folder) {
  const root = dirname(entry);
  const known = new Set([entry]);
  for (const file of known) {
    const { code, errors } = await isolatedDeclaration(file, await readFile(file, 'utf8'), {});
    if (errors.length > 0) throw new Error(`${file}: ${errors[0].message}`);
    for (const [, , path] of code.matchAll(IMPORT)) known.add(join(dirname(file), `${path}.ts`));

    const target = join(folder, relative(root, file).replace(/\.ts$/, '.d.ts'));
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, code.replaceAll(IMPORT, '$1$2.js$3'));
  }
}
