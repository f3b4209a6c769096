import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { rolldown } from 'rolldown';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** Inside the project, so that the command finds its `package.json` above it, and its fonts. */
const bundled = resolve(`node_modules/.cache/briefpack-test-${process.pid}`);

beforeAll(async () => {
  const bundle = await rolldown({ input: { briefpack: 'src/cli/main.ts' }, platform: 'node' });
  await bundle.write({ dir: bundled, format: 'esm' });
});
afterAll(() => rm(bundled, { recursive: true, force: true }));

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

interface Start {
  readonly cwd: string;
  readonly environment?: Readonly<Record<string, string>>;
}

function start(words: readonly string[], { cwd, environment = {} }: Start) {
  return spawn(process.execPath, [`${bundled}/briefpack.js`, ...words], {
    cwd,
    env: { PATH: process.env['PATH'], ...environment },
  });
}

async function briefpack(words: string, place: Start): Promise<Ended> {
  const child = start(words.split(' '), place);
  let out = '';
  let err = '';
  child.stdout.on('data', (data) => {
    out += data;
  });
  child.stderr.on('data', (data) => {
    err += data;
  });
  const [code] = await once(child, 'close');
  return { code, out, err };
}

async function folderWith(text: string): Promise<string> {
  const folder = await temporaryFolder();
  await writeFile(`${folder}/notes.md`, text);
  return folder;
}

test('a text that nobody prepared becomes three files, named on stdout', async () => {
  const cwd = await folderWith('# Notes\n\nSome *text*.\n');
  const { code, out, err } = await briefpack('build notes.md', { cwd });

  expect(err).toBe('');
  expect(code).toBe(0);
  expect(out.trim().split('\n').toSorted()).toEqual([
    'output/notes/document.docx',
    'output/notes/document.md',
    'output/notes/document.pdf',
  ]);
  expect(await readFile(`${cwd}/output/notes/document.md`, 'utf8')).toContain('Some *text*.');
});

test('two builds give the same bytes, in other folders, zones, locales and processes', async () => {
  const text =
    '# Notes\n\n1. One\n2. Two[^a]\n\n[^a]: A note.\n\n| a | b |\n| - | - |\n| 1 | 2 |\n';
  const sums: string[] = [];
  for (const environment of [
    { TZ: 'Asia/Dushanbe', LANG: 'ru_RU.UTF-8' },
    { TZ: 'America/Caracas', LC_ALL: 'C' },
  ]) {
    const cwd = await folderWith(text);
    await briefpack('build notes.md', { cwd, environment });
    sums.push(await readFile(`${cwd}/output/notes/manifest.json`, 'utf8'));
  }
  expect(sums[0]).toContain('document.docx');
  expect(sums[1]).toBe(sums[0]);
});

test('who stops reading disturbs no build', async () => {
  const cwd = await folderWith('# Notes\n');
  const child = start(['build', 'notes.md'], { cwd });
  child.stdout.destroy();
  child.stderr.destroy();
  const [code] = await once(child, 'close');

  expect(code).toBe(0);
  expect(await readdir(`${cwd}/output/notes/`)).toContain('document.pdf');
});

test('a build that is killed leaves no lock that binds, and the release that was there', async () => {
  const cwd = await folderWith('# Notes\n');
  await briefpack('build notes.md', { cwd });
  await writeFile(`${cwd}/notes.md`, `# Notes\n\n${'Some text. '.repeat(20_000)}\n`);
  const child = start(['build', 'notes.md'], { cwd });
  const isLocked = async (): Promise<boolean> => (await readdir(`${cwd}/output`)).includes('.lock');
  while (!(await isLocked())) await new Promise((done) => setTimeout(done, 5));
  child.kill('SIGKILL');
  await once(child, 'close');

  expect(await isLocked()).toBe(true);
  expect(await readFile(`${cwd}/output/notes/document.md`, 'utf8')).toBe('# Notes\n');
  expect((await briefpack('build notes.md --format md', { cwd })).code).toBe(0);
  expect(await readdir(`${cwd}/output`)).not.toContain('.lock');
});

test('a full disk behind stdout is exit code 74', async () => {
  const cwd = await folderWith('# Notes\n');
  const { code } = await briefpack('--help', { cwd });
  expect(code).toBe(0);

  const shell = spawn('sh', [
    '-c',
    `${process.execPath} ${bundled}/briefpack.js --help > /dev/full`,
  ]);
  const [full] = await once(shell, 'close');
  expect(full).toBe(74);
});

test.each([
  ['--help', 0],
  ['--version', 0],
  ['build nothing-here', 2],
  ['build --report json nothing-here', 2],
  ['nonsense', 2],
])('“briefpack %s” exits with %i', async (words, expected) => {
  const cwd = await folderWith('');
  await mkdir(`${cwd}/source`);
  const { code } = await briefpack(words, { cwd });

  expect(code).toBe(expected);
});
