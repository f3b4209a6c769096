import { lstat, mkdir, readdir, writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import type { Owner } from '../../src/distribute/lock.ts';
import { openOutput } from '../../src/distribute/open-output.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { running, self } from './support.ts';

async function newOutput(): Promise<{ root: string; shown: string }> {
  return { root: `${await temporaryFolder()}/output`, shown: 'output' };
}

/** Leaves a lock of another process, as a build that was killed does. */
async function leaveLock(root: string, owner: Owner): Promise<void> {
  const other = { self: owner, hasEnded: () => false };
  await openOutput({ root, shown: 'output' }, other);
}

const other: Owner = { pid: 200, host: 'here', started: 'yesterday', run: 1 };

test('of two builds into one folder the second is told who holds the lock', async () => {
  const output = await newOutput();
  await leaveLock(output.root, other);
  const { value, diagnostics } = await openOutput(output, running(100, 200));

  expect(value).toBeUndefined();
  expect(diagnostics).toMatchObject([{ code: 'output/locked', severity: 'error', fault: 'lock' }]);
  expect(diagnostics[0]?.message).toBe(
    'Another build (process 200 on here) is writing to “output”.',
  );
});

test('the lock of a process that is gone is taken over', async () => {
  const output = await newOutput();
  await leaveLock(output.root, other);
  const { value, diagnostics } = await openOutput(output, running(100));

  expect(diagnostics).toEqual([]);
  await value?.close();
});

test('a lock is free again when its build is done', async () => {
  const output = await newOutput();
  for (const run of [1, 2]) {
    const processes = { self: { ...self, run }, hasEnded: () => false };
    const { value } = await openOutput(output, processes);
    expect(value).toBeDefined();
    await value?.close();
  }
});

test('of two builds in one process one holds the lock', async () => {
  const output = await newOutput();
  const open = (run: number): ReturnType<typeof openOutput> =>
    openOutput(output, { self: { ...self, run }, hasEnded: () => false });
  const results = await Promise.all([open(1), open(2), open(3)]);

  expect(results.filter(({ value }) => value !== undefined)).toHaveLength(1);
  expect(results.flatMap(({ diagnostics }) => diagnostics.map(({ code }) => code))).toEqual([
    'output/locked',
    'output/locked',
  ]);
});

test('of many who take over one lock just one gets it', async () => {
  const output = await newOutput();
  await leaveLock(output.root, other);
  const open = (pid: number): ReturnType<typeof openOutput> =>
    openOutput(output, { self: { ...self, pid }, hasEnded: (owner) => owner.pid === 200 });
  const results = await Promise.all([1, 2, 3, 4, 5, 6].map(open));

  expect(results.filter(({ value }) => value !== undefined)).toHaveLength(1);
});

test.each(['', '{"pid":', '{}', 'null'])('a lock that reads %j is taken over', async (text) => {
  const output = await newOutput();
  await mkdir(`${output.root}/.lock`, { recursive: true });
  await writeFile(`${output.root}/.lock/200-0.json`, text);
  const { value } = await openOutput(output, running(100, 200));

  expect(value).toBeDefined();
});

test('an empty lock folder is nobody’s', async () => {
  const output = await newOutput();
  await mkdir(`${output.root}/.lock`, { recursive: true });
  const { value } = await openOutput(output, running(100));

  expect(value).toBeDefined();
});

test('a file where the lock must go is named', async () => {
  const output = await newOutput();
  await mkdir(output.root);
  await writeFile(`${output.root}/.lock`, 'mine');
  const { diagnostics } = await openOutput(output, running(100));

  expect(diagnostics).toMatchObject([
    { code: 'output/occupied', fault: 'disk', at: { file: 'output/.lock' } },
  ]);
});

test('an output folder that was made for nothing goes again', async () => {
  const output = await newOutput();
  const { value } = await openOutput(output, running(100));
  await value?.close();

  await expect(lstat(output.root)).rejects.toThrow('ENOENT');
});

test('an output folder that was there stays, with nothing new in it', async () => {
  const output = await newOutput();
  await mkdir(output.root);
  const { value } = await openOutput(output, running(100));
  await value?.close();

  expect(await readdir(output.root)).toEqual([]);
});

test('a file in the place of the output folder is named', async () => {
  const output = await newOutput();
  await writeFile(output.root, 'mine');
  const { diagnostics } = await openOutput(output, running(100));

  expect(diagnostics).toMatchObject([{ fault: 'disk', at: { file: 'output' } }]);
});
