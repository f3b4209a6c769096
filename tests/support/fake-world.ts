import type { World } from '../../src/cli/world.ts';
import type { Owner } from '../../src/distribute/lock.ts';

/** A world whose streams only remember. */
export interface FakeWorld extends World {
  readonly out: () => string;
  readonly err: () => string;
}

interface Circumstances {
  readonly cwd?: string;
  readonly home?: string;
  readonly environment?: World['environment'];
  readonly isTerminal?: boolean;
  readonly hasEnded?: (owner: Owner) => boolean;
}

export function fakeWorld(circumstances: Circumstances = {}): FakeWorld {
  const { cwd = '/project', home = '/home', environment = {}, isTerminal = false } = circumstances;
  const out: string[] = [];
  const err: string[] = [];
  const { hasEnded = () => true } = circumstances;
  return {
    cwd,
    home,
    version: '1.2.3',
    environment,
    stdout: { write: (text) => void out.push(text), isTerminal },
    stderr: { write: (text) => void err.push(text), isTerminal },
    processes: { self: { pid: 1, host: 'here', started: 'now', run: 1 }, hasEnded },
    out: () => out.join(''),
    err: () => err.join(''),
  };
}
