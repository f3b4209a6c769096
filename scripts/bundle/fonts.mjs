import { spawnSync } from 'node:child_process';
import { copyFile, mkdir, readdir, readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { packageOf } from './packages.mjs';

/** Copies the font files with their licences, and returns the folders of their packages. */
export async function copyFonts(folder) {
  const files = Object.values(JSON.parse(await readFile('src/fonts/font-files.json', 'utf8')));
  const packages = [...new Set(files.map((file) => packageOf(`node_modules/${file}`)))];
  await mkdir(folder, { recursive: true });
  for (const file of files) {
    await copyFile(`node_modules/${file}`, `${folder}/${basename(file)}`);
  }
  for (const path of packages) {
    await copyFile(await licenceIn(path), `${folder}/LICENCE-${basename(path)}.txt`);
  }
  return packages;
}

/** Packs the faces that documents bring with them, once for all documents. */
export function prepareFaces(folder) {
  const script = ['scripts/run.mjs', 'faces', folder];
  const { status } = spawnSync(process.execPath, script, { stdio: 'inherit' });
  if (status !== 0) throw new Error('The faces for documents could not be prepared.');
}

/** The font's own licence, where its package has another. */
async function licenceIn(folder) {
  const names = await readdir(folder);
  const name = ['LICENSE_FONT', 'LICENSE'].find((wanted) => names.includes(wanted));
  if (name === undefined) throw new Error(`The fonts in ${folder} have no licence.`);
  return `${folder}/${name}`;
}
