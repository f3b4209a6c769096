/** Something in an SVG file that the author should know of. */
export interface SvgFinding {
  /**
   * `broken`, `too-large`, `unsupported`, `external`: without it the picture would be another one.
   * `active`: it has no place on paper, and the picture is the same without it.
   */
  readonly kind: 'broken' | 'too-large' | 'unsupported' | 'external' | 'active';
  /** The end of a sentence that begins with the picture's name, such as `uses a filter`. */
  readonly why: string;
  /** Offsets in the file. */
  readonly start: number;
  readonly end: number;
}

/** Where in the file something stands. */
export type Stretch = Pick<SvgFinding, 'start' | 'end'>;

/** Gathers findings: each only at its first place, and no more than anyone would mend one by one. */
export class SvgFindings {
  readonly #found = new Map<string, SvgFinding>();

  say(kind: SvgFinding['kind'], why: string, { start, end }: Stretch): void {
    const key = `${kind} ${why}`;
    if (this.#found.has(key) || this.#found.size >= MOST) return;
    this.#found.set(key, { kind, why, start, end });
  }

  get all(): readonly SvgFinding[] {
    return [...this.#found.values()];
  }
}

const MOST = 20;

/** Thrown where reading can't go on; what it is stands in the findings already. */
export class SvgStop extends Error {}
