import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { rules } from '../../src/verify/pdf-lint/rules.ts';
import { type FakeWorld, fakeWorld } from '../support/fake-world.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

async function worldWith(files: Readonly<Record<string, string>>): Promise<FakeWorld> {
  const cwd = await temporaryFolder();
  for (const [name, text] of Object.entries(files)) await writeFile(`${cwd}/${name}`, text);
  return fakeWorld({ cwd });
}

test('what is wrong inside a PDF is told by rule, and the exit is 1', async () => {
  const world = await worldWith({ 'a.pdf': '%PDF-1.7\nnot much of a PDF\n' });

  expect(await run(['verify', 'a.pdf'], world)).toBe(1);
  expect(world.err()).toMatch(
    /^a\.pdf: error: .+ \[pdf\/[a-z-]+\]\n {2}help: Read what docs\/verify\.md/,
  );
  expect(world.out()).toMatch(/^a\.pdf: \d+ errors?\n$/);
});

test('a text that is no PDF at all is not readable as one', async () => {
  const world = await worldWith({ 'a.pdf': 'plain' });
  expect(await run(['verify', 'a.pdf'], world)).toBe(1);
});

test('a Word file is refused, since nothing in it would be looked at', async () => {
  const world = await worldWith({ 'a.docx': 'PK\u0003\u0004' });

  expect(await run(['verify', 'a.docx'], world)).toBe(2);
  expect(world.err()).toContain('“a.docx” is no PDF, and nothing else can be verified yet.');
});

test('a file that is not there is told, and the others are verified', async () => {
  const world = await worldWith({ 'b.pdf': 'plain' });

  expect(await run(['verify', 'a.pdf', 'b.pdf', '--report', 'json'], world)).toBe(2);
  const files: { file: string; code: string }[] = JSON.parse(world.out());
  expect(files[0]).toMatchObject({ file: 'a.pdf', code: 'verify/not-found' });
  expect(files[1]?.file).toBe('b.pdf');
});

test('a file that cannot be read is a fault of the disk', async () => {
  const world = await worldWith({});
  await mkdir(`${world.cwd}/folder`);
  expect(await run(['verify', 'folder'], world)).toBe(74);
});

test('verify without a file is refused', async () => {
  const world = fakeWorld();
  expect(await run(['verify'], world)).toBe(2);
  expect(world.err()).toContain('“briefpack verify” is given no file. [arguments/missing]');
});

test('every rule stands in the documentation, with what it claims', async () => {
  const text = await readFile('docs/verify.md', 'utf8');
  const rows = text.split('\n').filter((line) => line.startsWith('| `pdf/'));
  const expected = rules.map(
    ({ name, claim, basis }) => `| \`pdf/${name}\` | ${claim} | ${basis} |`,
  );
  expect(rows).toEqual(expected);
});
