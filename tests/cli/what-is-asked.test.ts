import { copyFile, mkdir, readdir, writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { type FakeWorld, fakeWorld } from '../support/fake-world.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** Two briefs: one of `plain`, and one of a family with a pack of its own that is only made as Markdown. */
async function world(): Promise<FakeWorld> {
  const cwd = await temporaryFolder();
  const files = {
    'source/a/brief.md': '---\nfamily: plain\n---\n# A\n\nText.\n',
    'source/b/brief.md': '---\nfamily: own\n---\n# B\n\nText.\n',
    'templates/own/contract.yaml': 'kind: Own\nstrict: false\n',
    'templates/own/leaflet.md': '---\nformats: md\n---\n\n::rest\n',
  };
  for (const [file, text] of Object.entries(files)) {
    await mkdir(`${cwd}/${file.slice(0, file.lastIndexOf('/'))}`, { recursive: true });
    await writeFile(`${cwd}/${file}`, text);
  }
  const theme = 'templates/plain/theme.yaml';
  await copyFile(theme, `${cwd}/templates/own/theme.yaml`);
  return fakeWorld({ cwd, home: process.cwd() });
}

const built = async ({ cwd }: FakeWorld) => {
  const folders = await readdir(cwd);
  return folders.includes('output') ? await readdir(`${cwd}/output`) : [];
};

test('a pack is built of the briefs whose family has it, and the others keep what they have', async () => {
  const here = await world();
  expect(await run(['build', '--pack', 'leaflet'], here)).toBe(0);
  expect(here.out()).toBe('output/b/leaflet.md\n');
  expect(here.err()).toContain('[brief/passed-over]');
  expect((await built(here)).filter((name) => !name.startsWith('.'))).toEqual(['b']);
});

test('a pack that nobody has ends the run, and nothing is written', async () => {
  const here = await world();
  expect(await run(['build', '--pack', 'leeflet,document'], here)).toBe(2);
  expect(here.err()).toContain('has a pack “leeflet”. Did you mean “leaflet”?');
  expect(await built(here)).toEqual([]);
});

test('a format that no chosen pack has does not end in silence', async () => {
  const here = await world();
  expect(await run(['build', '--pack', 'leaflet', '--format', 'pdf'], here)).toBe(2);
  expect(here.err()).toContain('The pack “leaflet” is not made as “pdf”.');
  expect(await built(here)).toEqual([]);
  expect(await run(['check', '--pack', 'leaflet', '--format', 'pdf'], here)).toBe(2);
});

test('list tells of families where there are no briefs yet', async () => {
  const here = fakeWorld({ cwd: await temporaryFolder(), home: process.cwd() });
  expect(await run(['list'], here)).toBe(0);
  expect(here.out()).toContain('family   plain');
  expect(here.err()).toContain('info: There are no briefs in source/.');
});
