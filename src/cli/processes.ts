import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import type { Owner, Processes } from '../distribute/lock.ts';

let runs = 0;

/** This process and what can be known of others, for locks. Each call stands for one build. */
export function knownProcesses(): Processes {
  runs += 1;
  const host = hostname();
  const started = startOf(process.pid) ?? '';
  return {
    self: { pid: process.pid, host, started, run: runs },
    hasEnded: (owner: Owner) => owner.host === host && startOf(owner.pid) !== owner.started,
  };
}

/**
 * When a process began, in ticks since the boot that is named; nothing if it has ended. Where the
 * system tells no such time it is empty for whatever runs.
 */
function startOf(pid: number): string | undefined {
  const boot = read('/proc/sys/kernel/random/boot_id')?.trim();
  if (boot === undefined) return isRunning(pid) ? '' : undefined;

  // https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html: the name in it may hold anything.
  const status = read(`/proc/${pid}/stat`);
  const fields = status?.slice(status.lastIndexOf(')') + 2).split(' ') ?? [];
  const [state = ''] = fields;
  // Killed, and only waiting for its parent to notice.
  const hasEnded = status === undefined || state === 'Z' || state === 'X';
  return hasEnded ? undefined : `${boot} ${fields[19]}`;
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It runs, but belongs to somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
