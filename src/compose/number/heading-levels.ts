export type PackLevel = 1 | 2 | 3 | 4 | 5 | 6;

/**
 * Closes up skipped levels: in a pack a heading is at most one level below the one above it.
 *
 *     # Title        1 │ 1          With a cover the title is there; sections (`##`) are level 1.
 *     #### Deep      4 │ 2
 *     ### Less       3 │ 2
 */
export class HeadingLevels {
  readonly #isCovered: boolean;
  /** The author's levels of the headings that the next one stands under. */
  #open: number[];

  constructor(isCovered: boolean) {
    this.#isCovered = isCovered;
    this.#open = isCovered ? [] : [1];
  }

  /** Of a heading in the text itself. */
  next(level: number): PackLevel {
    const own = this.#isCovered ? Math.max(1, level - 1) : level;
    this.#open = [...this.#open.filter((open) => open < own), own];
    return asLevel(this.#open.length);
  }

  /** Of a heading in a quote, a list or a box: it opens nothing in the text around it. */
  nested(): PackLevel {
    return asLevel(this.#open.length + 1);
  }
}

function asLevel(level: number): PackLevel {
  const levels: readonly PackLevel[] = [1, 2, 3, 4, 5, 6];
  return levels[Math.min(level, 6) - 1] ?? 1;
}
