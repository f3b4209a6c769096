import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { type FakeWorld, fakeWorld } from '../support/fake-world.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** A folder with briefs of the family `plain`, whose files are given by brief. */
async function worldWith(briefs: Readonly<Record<string, readonly string[]>>): Promise<FakeWorld> {
  const cwd = await temporaryFolder();
  for (const [brief, files] of Object.entries(briefs)) {
    await mkdir(`${cwd}/source/${brief}`, { recursive: true });
    for (const file of files) {
      await writeFile(`${cwd}/source/${brief}/${file}`, '---\nfamily: plain\n---\n# Text\n');
    }
  }
  return fakeWorld({ cwd, home: process.cwd() });
}

test('a folder with two texts is its own fault, and the other briefs are published', async () => {
  const world = await worldWith({ a: ['brief.md', 'brief.wiki'], b: ['brief.md'] });

  expect(await run(['build', '--format', 'md'], world)).toBe(1);
  expect(world.err()).toContain('brief/two-texts');
  expect(await readdir(`${world.cwd}/output/b/`)).toEqual(['document.md', 'manifest.json']);
});

test('a name that is no brief stops the run, and nothing is written', async () => {
  const world = await worldWith({ b: ['brief.md'] });

  expect(await run(['build', 'b', 'c'], world)).toBe(2);
  expect(world.err()).toContain('There is no brief “c”.');
  expect(await readdir(world.cwd)).toEqual(['source']);
});
