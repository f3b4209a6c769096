import type { Compiled, Request, Survey } from '../pipeline.ts';
import type { Reporter } from './reporter.ts';
import type { World } from './world.ts';

/** What every command works with. */
export interface Means {
  readonly world: World;
  readonly reporter: Reporter;
  /** Only a command that needs the stages loads them: help must not wait for fonts. */
  readonly loadStages: () => Promise<Stages>;
}

/** What `pipeline.ts` offers to commands. */
export interface Stages {
  readonly compile: (request: Request, mode: 'build' | 'check') => AsyncIterable<Compiled>;
  readonly survey: (request: Request) => Promise<Survey>;
}
