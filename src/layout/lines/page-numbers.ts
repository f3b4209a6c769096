import type { Destination } from '../display-list.ts';

/** So many digits have room from the start: most packs have fewer than 100 pages. */
const FEWEST_DIGITS = 2;

/**
 * The numbers of pages that texts speak of. A number takes as much room on its line as the widest of its kind, so no
 * line and no page depends on which one it is: a second pass, which knows them, breaks as the first.
 */
export class PageNumbers {
  readonly digits: number;
  readonly #known: ReadonlyMap<string, Destination>;
  /** What was said of each anchor in this pass. */
  readonly #said = new Map<string, string>();

  constructor(digits = FEWEST_DIGITS, known: ReadonlyMap<string, Destination> = new Map()) {
    this.digits = digits;
    this.#known = known;
  }

  /** The number of an anchor's page; noughts as long as it is not known. */
  textOf(anchor: string): string {
    const text = numberIn(this.#known, anchor) ?? '0'.repeat(this.digits);
    this.#said.set(anchor, text);
    return text;
  }

  /**
   * What the next pass must know; nothing if all that was said is true. The second pass with the same room is the
   * last: room only grows, with the digits of the count of pages.
   */
  after(anchors: ReadonlyMap<string, Destination>, count: number): PageNumbers | undefined {
    const digits = Math.max(this.digits, String(count).length);
    const isTrue = [...this.#said].every(
      ([anchor, text]) => (numberIn(anchors, anchor) ?? text) === text,
    );
    return isTrue ? undefined : new PageNumbers(digits, anchors);
  }
}

function numberIn(anchors: ReadonlyMap<string, Destination>, anchor: string): string | undefined {
  const place = anchors.get(anchor);
  return place === undefined ? undefined : String(place.page + 1);
}
