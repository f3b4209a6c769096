import type { Run } from '../tags/tagged.ts';

/** A part of a text that stands in one run. */
export interface RunPart {
  readonly text: string;
  readonly run: Run;
  /** In the run. */
  readonly start: number;
}

/** Walks along runs and segments of their text at the same time; each goes on where the other ends. */
export class RunWalk {
  readonly #runs: readonly Run[];
  #run = 0;
  /** Characters of the current run that are behind. */
  #used = 0;

  constructor(runs: readonly Run[]) {
    this.#runs = runs;
  }

  /** The parts of the next segment. */
  take(segment: string): RunPart[] {
    const parts: RunPart[] = [];
    let rest = segment;
    while (rest !== '') {
      const run = this.#current();
      if (run === undefined) break;
      const text = rest.slice(0, run.text.length - this.#used);
      parts.push({ text, run, start: this.#used });
      this.#used += text.length;
      rest = rest.slice(text.length);
    }
    return parts;
  }

  /** Walks over spaces, and says in which run they stand; without any, where the walk is. */
  pass(spaces: string): Run | undefined {
    return this.take(spaces)[0]?.run ?? this.#runs[this.#run] ?? this.#runs.at(-1);
  }

  #current(): Run | undefined {
    let run = this.#runs[this.#run];
    while (run !== undefined && this.#used >= run.text.length) {
      this.#run += 1;
      this.#used = 0;
      run = this.#runs[this.#run];
    }
    return run;
  }
}
