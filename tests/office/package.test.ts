import { execFile } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';

const execute = promisify(execFile);

/** Packs the project, and installs it as users do, into an empty folder that forgives nothing. */
async function installed(): Promise<{ folder: string; said: string }> {
  const folder = await temporaryFolder();
  await execute('npm', ['pack', '--pack-destination', folder]);
  const tarball = (await readdir(folder)).find((name) => name.endsWith('.tgz')) ?? '';
  await writeFile(`${folder}/.npmrc`, 'engine-strict=true\noffline=true\n');
  await writeFile(`${folder}/package.json`, '{ "private": true, "type": "module" }\n');
  const { stdout, stderr } = await execute('npm', ['install', `./${tarball}`], { cwd: folder });
  return { folder, said: stdout + stderr };
}

const DOT =
  '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><circle r="4" cx="4" cy="4"/></svg>';

test('the package installs alone and without a warning, builds a file, and can be imported', async () => {
  const { folder, said } = await installed();
  expect(said).not.toMatch(/warn/i);
  expect(said).toContain('added 1 package');

  await writeFile(`${folder}/notes.md`, '# Notes\n\nSome *text*.\n\n![Dot](dot.svg)\n');
  await writeFile(`${folder}/dot.svg`, DOT);
  const { stdout } = await execute('npx', ['briefpack', 'build', 'notes.md'], { cwd: folder });
  expect(stdout.trim().split('\n')).toHaveLength(3);
  // The rasteriser's program is in the package.
  const docx = unzipSync(await readFile(`${folder}/output/notes/document.docx`));
  expect(Object.keys(docx)).toContain('word/media/image1.png');
  expect(await readFile(`${folder}/output/notes/document.md`, 'utf8')).toContain('Some *text*.');

  await writeFile(
    `${folder}/use.js`,
    "import { build, check } from 'briefpack';\n" +
      "const { ok } = await check({ briefs: ['notes.md'] });\n" +
      "const { releases } = await build({ briefs: ['notes.md'], formats: ['docx'] });\n" +
      'console.log(ok, releases[0].files.length);\n',
  );
  const used = await execute(process.execPath, ['use.js'], { cwd: folder });
  expect(used.stdout).toBe('true 4\n');
});
