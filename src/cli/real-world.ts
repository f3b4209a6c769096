import { isatty } from 'node:tty';
import { findHome } from './home.ts';
import { knownProcesses } from './processes.ts';
import type { Stream, World } from './world.ts';

/** The world as this process finds it. */
export function realWorld(): World {
  const { folder, version } = findHome();
  return {
    cwd: process.cwd(),
    environment: process.env,
    stdout: stream(process.stdout),
    stderr: stream(process.stderr),
    processes: knownProcesses(),
    home: folder,
    version,
  };
}

function stream(real: NodeJS.WriteStream & { fd: number }): Stream {
  return {
    write: (text) => real.write(text),
    isTerminal: isatty(real.fd),
    ...(real.columns > 0 ? { width: real.columns } : {}),
  };
}
