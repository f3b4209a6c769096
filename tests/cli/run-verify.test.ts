import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { contentRules, packageRules } from '../../src/verify/docx-lint/rules.ts';
import { rules } from '../../src/verify/pdf-lint/rules.ts';
import { type FakeWorld, fakeWorld } from '../support/fake-world.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { changed, swap } from '../verify/docx-lint/change-docx.ts';

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

test('what is wrong inside a Word document is told by rule and place, whatever its name', async () => {
  const world = await worldWith({});
  const document = changed(swap('word/document.xml', 'w:val="Heading2"', 'w:val="Heading3"'));
  await writeFile(`${world.cwd}/a.pdf`, document);

  expect(await run(['verify', 'a.pdf'], world)).toBe(1);
  expect(world.err()).toContain(
    'a.pdf: error: word/document.xml, near “Second”: A heading of level 3 follows one of level 1. [docx/headings]\n' +
      '  help: Read what docs/verify.md says of “headings” (WCAG 2.2, 1.3.1).',
  );
  expect(world.out()).toBe('a.pdf: 1 error\n');
});

test('a Word document in which all is well is told to be so, and the exit is 0', async () => {
  const world = await worldWith({});
  await writeFile(`${world.cwd}/a.docx`, changed());

  expect(await run(['verify', 'a.docx'], world)).toBe(0);
  expect(world.out()).toBe('a.docx: all right\n');
});

test('an archive that is cut off is told as a damaged document', async () => {
  const world = await worldWith({ 'a.docx': 'PK\u0003\u0004' });

  expect(await run(['verify', 'a.docx'], world)).toBe(1);
  expect(world.err()).toContain(
    'The archive is cut off: its directory is missing. [docx/readable]',
  );
});

test('what is neither a PDF nor a Word document is refused, since nothing in it would be looked at', async () => {
  const world = await worldWith({ 'a.docx': 'plain', 'b.pdf': '', 'c.doc': '' });
  await writeFile(`${world.cwd}/c.doc`, Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0));

  expect(await run(['verify', 'a.docx', 'b.pdf', 'c.doc'], world)).toBe(2);
  expect(world.err()).toContain(
    '“a.docx” is neither a PDF nor a Word document. [verify/unknown-kind]',
  );
  expect(world.err()).toContain('“b.pdf” is neither a PDF nor a Word document.');
  expect(world.err()).toContain('“c.doc” is a file with a password, or one of Word before 2007.');
});

test('a file that is not there is told, and the others are verified', async () => {
  const world = await worldWith({ 'b.pdf': '%PDF-1.7' });

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
  const rows = text.split('\n').filter((line) => /^\| `(?:pdf|docx)\//.test(line));
  const row = (format: string) => (rule: { name: string; claim: string; basis: string }) =>
    `| \`${format}/${rule.name}\` | ${rule.claim} | ${rule.basis} |`;
  const wordRules = [...packageRules, ...contentRules];
  expect(rows).toEqual([...rules.map(row('pdf')), ...wordRules.map(row('docx'))]);
});
