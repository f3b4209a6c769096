import { wantsProgress } from './wants-colour.ts';
import type { World } from './world.ts';

/** A line that says how far a run has come, overwritten until it goes; only where people watch. */
export interface Progress {
  /** Another brief is done. */
  readonly done: (brief: string) => void;
  /** Makes room for what stays. */
  readonly clear: () => void;
}

const CLEAR_LINE = '\r\u001b[2K';

export function showProgress(verb: string, { stderr, environment }: World): Progress {
  if (!wantsProgress(stderr, environment)) {
    return { done: () => undefined, clear: () => undefined };
  }
  let count = 0;
  const show = (): void => {
    const sum = count === 0 ? '' : ` (${count} done)`;
    stderr.write(`${CLEAR_LINE}${verb}…${sum}`);
  };
  show();
  return {
    done(brief) {
      if (brief !== '') count += 1;
      show();
    },
    clear: () => stderr.write(CLEAR_LINE),
  };
}
