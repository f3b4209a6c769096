import { createHash } from 'node:crypto';
import {
  lstat,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  rmdir,
  unlink,
  writeFile,
} from 'node:fs/promises';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { Blocked, diskDiagnostic } from './blocked.ts';
import { isRefusal } from './disk-fault.ts';
import { isObject, parseJson } from './json.ts';
import type { Output } from './output.ts';

/** A process that may hold a lock, told apart from a later one with the same number. */
export interface Owner {
  readonly pid: number;
  /** The machine, or the part of it in which `pid` means something. */
  readonly host: string;
  /** When the process began, in whatever terms its host has; empty if it has none. */
  readonly started: string;
  /** Which of the process's builds it is. */
  readonly run: number;
}

/** What a lock has to know of processes. */
export interface Processes {
  readonly self: Owner;
  /** Whether it is certain that the process has ended. */
  readonly hasEnded: (owner: Owner) => boolean;
}

/** How a lock is named that is not taken yet. */
export const PREPARED = '.lock-';

export interface Lock {
  readonly release: () => Promise<void>;
}

/**
 * The lock is a folder with one file, which is named after its owner:
 *
 *     output/.lock/4711-5f0c2a….json
 *
 * To take it is to rename a prepared folder to that name, which fails while the folder there holds
 * a file. To take it over from an ended process is to remove *that owner's* file first: of two who
 * try, neither can remove what the other has just put there.
 */
export async function takeLock(output: Output, processes: Processes): Promise<Lock> {
  const place = `${output.root}/.lock`;
  const own = fileNameOf(processes.self);
  const prepared = `${output.root}/${PREPARED}${own}`;

  await rm(prepared, { recursive: true, force: true });
  await mkdir(prepared);
  try {
    await writeFile(`${prepared}/${own}`, `${JSON.stringify(processes.self)}\n`);
    await clearEnded(place, output, processes);
    await rename(prepared, place);
  } catch (error) {
    await rm(prepared, { recursive: true, force: true });
    throw (await isTaken(place, error)) ? new Blocked(locked(output)) : error;
  }
  return { release: () => give(place, own) };
}

/** Removes what an ended process has left; a process that may still run keeps its lock. */
async function clearEnded(place: string, output: Output, processes: Processes): Promise<void> {
  for (const name of await holders(place, output)) {
    const owner = readOwner(await readFile(`${place}/${name}`, 'utf8').catch(() => ''));
    if (owner !== undefined && !processes.hasEnded(owner)) {
      throw new Blocked(locked(output, owner));
    }
    await ignoreMissing(unlink(`${place}/${name}`));
  }
  await ignoreMissing(rmdir(place));
}

async function holders(place: string, { shown }: Output): Promise<readonly string[]> {
  const found = await lstat(place).catch(() => undefined);
  if (found === undefined) return [];
  if (found.isDirectory()) return readdir(place);
  throw new Blocked(
    diskDiagnostic(
      'output/occupied',
      `${shown}/.lock`,
      `“${shown}/.lock” stands where the lock of a build must go.`,
      `Move “${shown}/.lock” away.`,
    ),
  );
}

/**
 * Another build was quicker, and may have cleared the prepared folder away. Windows says EPERM for
 * it, as it does for much else.
 */
async function isTaken(place: string, error: unknown): Promise<boolean> {
  if (isRefusal(error, 'ENOTEMPTY', 'EEXIST', 'ENOENT')) return true;
  return isRefusal(error, 'EPERM') && (await lstat(place).catch(() => undefined)) !== undefined;
}

async function give(place: string, own: string): Promise<void> {
  await ignoreMissing(unlink(`${place}/${own}`));
  await ignoreMissing(rmdir(place));
}

async function ignoreMissing(removal: Promise<void>): Promise<void> {
  await removal.catch((error: unknown) => {
    if (!isRefusal(error, 'ENOENT', 'ENOTEMPTY', 'EEXIST')) throw error;
  });
}

/** The same for no two processes, so that removing one's file never removes another's. */
function fileNameOf({ pid, host, started, run }: Owner): string {
  const mark = createHash('sha256')
    .update(`${host}\n${started}\n${run}`)
    .digest('hex')
    .slice(0, 16);
  return `${pid}-${mark}.json`;
}

/** Nothing for a file that is not whole: a power cut has ended its owner. */
function readOwner(text: string): Owner | undefined {
  const owner = parseJson(text);
  if (!isObject(owner)) return undefined;
  const { pid, host, started, run } = owner;
  return typeof pid === 'number' &&
    typeof host === 'string' &&
    typeof started === 'string' &&
    typeof run === 'number'
    ? { pid, host, started, run }
    : undefined;
}

function locked({ shown }: Output, owner?: Owner): Diagnostic {
  const who = owner === undefined ? '' : ` (process ${owner.pid} on ${owner.host})`;
  return {
    code: 'output/locked',
    severity: 'error',
    message: `Another build${who} is writing to “${shown}”.`,
    help: `Wait until it is done; if that process no longer runs, delete the folder “${shown}/.lock”.`,
    at: { file: `${shown}/.lock`, start: 0, end: 0 },
    fault: 'lock',
  };
}
