import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { packageOf } from './packages.mjs';

/** Copies the font files, and returns the folders of the packages that they come from. */
export async function copyFonts(folder) {
  const files = Object.values(JSON.parse(await readFile('src/fonts/font-files.json', 'utf8')));
  await mkdir(folder, { recursive: true });
  for (const file of files) {
    await copyFile(`node_modules/${file}`, `${folder}/${basename(file)}`);
  }
  return [...new Set(files.map((file) => packageOf(`node_modules/${file}`)))];
}
