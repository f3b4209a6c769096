import { readFile, writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { build, check } from '../../src/index.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

let cwd = '';
const printed = vi.fn<() => boolean>(() => true);

beforeEach(async () => {
  cwd = await temporaryFolder();
  await writeFile(`${cwd}/notes.md`, '# Notes\n\nSome *text*.\n');
  vi.spyOn(process.stdout, 'write').mockImplementation(printed);
  vi.spyOn(process.stderr, 'write').mockImplementation(printed);
});
afterEach(() => vi.restoreAllMocks());

test('build publishes what is asked for, tells what it made, and prints nothing', async () => {
  const result = await build({ cwd, briefs: ['notes.md'], formats: ['md'], out: 'public' });
  vi.restoreAllMocks();

  expect(printed).not.toHaveBeenCalled();
  expect(result).toMatchObject({ ok: true, exitCode: 0, diagnostics: [] });
  expect(result.releases).toMatchObject([
    { brief: 'notes', folder: 'public/notes', files: [{ file: 'document.md', format: 'md' }] },
  ]);
  expect(await readFile(`${cwd}/public/notes/document.md`, 'utf8')).toBe(
    '# Notes\n\nSome *text*.\n',
  );
});

test('check writes nothing', async () => {
  expect(await check({ cwd, briefs: ['notes.md'] })).toEqual({
    ok: true,
    exitCode: 0,
    diagnostics: [],
  });
  await expect(readFile(`${cwd}/output/notes/document.md`)).rejects.toThrow('ENOENT');
});

test('what is wrong is a value with line and column, never thrown', async () => {
  const { ok, exitCode, diagnostics } = await check({ cwd, briefs: ['nowhere'] });

  expect({ ok, exitCode }).toEqual({ ok: false, exitCode: 2 });
  expect(diagnostics).toMatchObject([
    {
      code: 'brief/not-found',
      severity: 'error',
      file: 'nowhere',
      line: 1,
      column: 1,
      related: [],
    },
  ]);
});

test('an epoch that is given counts more than the environment’s', async () => {
  vi.stubEnv('SOURCE_DATE_EPOCH', 'nonsense');
  const options = { cwd, briefs: ['notes.md'], formats: ['md'] } as const;

  expect((await build(options)).exitCode).toBe(2);
  expect((await build({ ...options, sourceDateEpoch: 1_767_225_600 })).exitCode).toBe(0);
  vi.unstubAllEnvs();
});
