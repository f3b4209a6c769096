import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { knownProcesses } from '../../src/cli/processes.ts';

test('this process has not ended, and each build in it is told apart', () => {
  const { self, hasEnded } = knownProcesses();

  expect(self.pid).toBe(process.pid);
  expect(hasEnded(self)).toBe(false);
  expect(knownProcesses().self.run).toBe(self.run + 1);
});

test('a process that was killed has ended', async () => {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']);
  await once(child, 'spawn');
  const owner = { ...knownProcesses().self, pid: child.pid ?? 0 };
  child.kill('SIGKILL');
  await once(child, 'exit');

  expect(knownProcesses().hasEnded(owner)).toBe(true);
});

test.runIf(process.platform === 'linux')(
  'a later process of the same number is not the same',
  () => {
    const { self, hasEnded } = knownProcesses();
    expect(hasEnded({ ...self, started: `${self.started}0` })).toBe(true);
  },
);

test('of another machine’s processes nothing is known, so none has ended', () => {
  const { self, hasEnded } = knownProcesses();
  expect(hasEnded({ ...self, host: 'elsewhere', pid: 2 ** 22 + 1 })).toBe(false);
});
