import type { Processes } from '../distribute/lock.ts';

/**
 * All that a command learns of the outside: it is asked nowhere else, so that tests can say what
 * the world is like.
 */
export interface World {
  /** The current folder, absolute. */
  readonly cwd: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly stdout: Stream;
  readonly stderr: Stream;
  readonly processes: Processes;
  /** Where briefpack itself stands, with the families that it ships. */
  readonly home: string;
  readonly version: string;
}

export interface Stream {
  readonly write: (text: string) => void;
  readonly isTerminal: boolean;
  /** In columns; nothing for what has no width. */
  readonly width?: number;
}
