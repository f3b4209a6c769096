import { execFile } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
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

test('the package installs alone and without a warning, builds a file, and can be imported', async () => {
  const { folder, said } = await installed();
  expect(said).not.toMatch(/warn/i);
  expect(said).toContain('added 1 package');

  await writeFile(`${folder}/notes.md`, '# Notes\n\nSome *text*.\n');
  const { stdout } = await execute('npx', ['briefpack', 'build', 'notes.md'], { cwd: folder });
  expect(stdout.trim().split('\n')).toHaveLength(3);
  expect(await readFile(`${folder}/output/notes/document.md`, 'utf8')).toContain('Some *text*.');

  await writeFile(
    `${folder}/use.js`,
    "import { build, check } from 'briefpack';\n" +
      "const { ok } = await check({ briefs: ['notes.md'] });\n" +
      "const { releases } = await build({ briefs: ['notes.md'], formats: ['docx'] });\n" +
      'console.log(ok, releases[0].files.length);\n',
  );
  const used = await execute(process.execPath, ['use.js'], { cwd: folder });
  expect(used.stdout).toBe('true 3\n');
});
