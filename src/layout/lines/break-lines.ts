import { ALWAYS, BOX, GLUE, PENALTY, type Pieces } from './pieces.ts';

/** Lengths of lines, in points. */
export interface Measure {
  readonly first: number;
  readonly rest: number;
}

/** A line: the pieces from `start` up to the one at `end`, where it ends. */
export interface LineSpan {
  readonly start: number;
  readonly end: number;
}

const DEMERITS = {
  /** Two lines that end in hyphens one after the other. */
  hyphens: 5000,
  /** A hyphen before the last line. */
  lastHyphen: 3000,
  /** A last line that is nearly nothing. */
  shortLast: 4000,
  /** One more line of a title: whatever its shape, it has no more than it needs. */
  line: 1e9,
};
/** How far lines may stretch, in parts of what their spaces allow; the last stage takes anything. */
const STAGES = { justify: [1.2, 6, Infinity], ragged: [Infinity], balanced: [Infinity] } as const;
/** `balanced` makes all lines alike, the last one too, as titles want it. */
export type LineMode = keyof typeof STAGES;

/** What counts as a stretch of 1 in a line that is not justified, as a part of its length. */
const RAGGED_STRETCH = 0.18;
const SHORT_LAST = 0.12;
/** Stands for the stretch of a line without spaces, so that it can be compared with others. */
const LEAST_GIVE = 0.1;
/** Looser lines look alike bad. */
const WORST = 50;
/** Demerits of a line that doesn't fit. */
const HOPELESS = 1e15;
const EPSILON = 0.01;

/**
 * Finds the best places to end all lines of a paragraph at once, after Knuth and Plass. A box too
 * wide for its line stands alone on it: nothing is ever lost.
 */
export function breakLines(pieces: Pieces, measure: Measure, mode: LineMode): LineSpan[] {
  const sums = sumsOf(pieces);
  for (const tolerance of STAGES[mode]) {
    const search = new Search(pieces, sums, { measure, mode, tolerance });
    const lines = search.lines();
    if (lines !== undefined) return lines;
  }
  return [];
}

interface Sums {
  /** Before each piece, and behind the last. */
  readonly width: Float64Array;
  readonly stretch: Float64Array;
  readonly shrink: Float64Array;
  /** The first piece at or behind each that a line can begin with. */
  readonly begin: Int32Array;
}

function sumsOf({ count, kinds, widths, stretches, shrinks, costs }: Pieces): Sums {
  const width = new Float64Array(count + 1);
  const stretch = new Float64Array(count + 1);
  const shrink = new Float64Array(count + 1);
  const begin = new Int32Array(count + 2).fill(count);
  for (let index = 0; index < count; index += 1) {
    width[index + 1] = at(width, index) + (kinds[index] === PENALTY ? 0 : (widths[index] ?? 0));
    stretch[index + 1] = at(stretch, index) + (stretches[index] ?? 0);
    shrink[index + 1] = at(shrink, index) + (shrinks[index] ?? 0);
  }
  for (let index = count - 1; index >= 0; index -= 1) {
    const begins = kinds[index] === BOX || costs[index] === ALWAYS;
    begin[index] = begins ? index : (begin[index + 1] ?? count);
  }
  return { width, stretch, shrink, begin };
}

interface Task {
  readonly measure: Measure;
  readonly mode: LineMode;
  readonly tolerance: number;
}

/** The best way to a place where a line ends. */
interface Node {
  /** The piece that the line ends at; -1 before the first line. */
  readonly end: number;
  /** The piece that the next line begins with. */
  readonly start: number;
  readonly demerits: number;
  readonly hyphen: boolean;
  readonly before: Node | undefined;
}

/** One pass over a paragraph. Ways that can't be lengthened any more leave the list. */
class Search {
  readonly #pieces: Pieces;
  readonly #sums: Sums;
  readonly #task: Task;
  #active: Node[] = [];
  #next: Node[] = [];
  #lastLost: Node | undefined;

  constructor(pieces: Pieces, sums: Sums, task: Task) {
    this.#pieces = pieces;
    this.#sums = sums;
    this.#task = task;
    const start = sums.begin[0] ?? 0;
    this.#active.push({ end: -1, start, demerits: 0, hyphen: false, before: undefined });
  }

  lines(): LineSpan[] | undefined {
    for (let index = 0; index < this.#pieces.count; index += 1) {
      if (!this.#mayEnd(index)) continue;
      this.#endAt(index);
      if (this.#active.length > 0) continue;
      if (this.#task.tolerance !== Infinity) return undefined;
      this.#active.push(this.#forced(index));
    }
    const [last] = this.#active;
    return last === undefined ? undefined : spansOf(last);
  }

  #mayEnd(index: number): boolean {
    const { kinds, costs } = this.#pieces;
    const kind = kinds[index];
    if (kind === GLUE) return kinds[index - 1] === BOX;
    return kind === PENALTY && costs[index] !== Infinity;
  }

  #endAt(index: number): void {
    const isLast = this.#pieces.costs[index] === ALWAYS;
    const { tolerance } = this.#task;
    let best: Node | undefined;
    let least = Infinity;
    this.#next.length = 0;
    for (const node of this.#active) {
      const ratio = node.start > index ? Infinity : this.#ratio(node, index);
      if (ratio < -1) this.#lastLost = node;
      else if (!isLast) this.#next.push(node);
      if (ratio < -1 || ratio > tolerance || node.start > index) continue;
      const demerits = node.demerits + this.#demerits(node, index, ratio);
      if (demerits >= least) continue;
      least = demerits;
      best = node;
    }
    if (best !== undefined) this.#next.push(this.#nodeAt(index, least, best));
    [this.#active, this.#next] = [this.#next, this.#active];
  }

  #nodeAt(end: number, demerits: number, before: Node | undefined): Node {
    const start = this.#sums.begin[end + 1] ?? end + 1;
    return { end, start, demerits, hyphen: this.#pieces.hyphens[end] ?? false, before };
  }

  /** Nothing fits: a line ends here nevertheless. */
  #forced(index: number): Node {
    return this.#nodeAt(index, (this.#lastLost?.demerits ?? 0) + HOPELESS, this.#lastLost);
  }

  /** How far the line's spaces must stretch (above 0) or shrink (below 0; -1 is the most). */
  #ratio(node: Node, index: number): number {
    const { measure, mode } = this.#task;
    const length = node.end < 0 ? measure.first : measure.rest;
    const lack = length - this.#widthOf(node, index);
    if (lack < -EPSILON) return mode === 'justify' ? lack / this.#shrinkOf(node, index) : -Infinity;
    if (lack < EPSILON) return 0;
    if (mode !== 'balanced' && this.#pieces.costs[index] === ALWAYS) return 0;
    if (mode !== 'justify') return lack / (length * RAGGED_STRETCH);
    const { stretch } = this.#sums;
    const give = at(stretch, index) - at(stretch, node.start);
    return Math.min(lack / Math.max(give, LEAST_GIVE), WORST);
  }

  #widthOf(node: Node, index: number): number {
    const { width } = this.#sums;
    const { kinds, widths } = this.#pieces;
    const hyphen = kinds[index] === PENALTY ? (widths[index] ?? 0) : 0;
    return at(width, index) - at(width, node.start) + hyphen;
  }

  #shrinkOf(node: Node, index: number): number {
    const { shrink } = this.#sums;
    return Math.max(at(shrink, index) - at(shrink, node.start), EPSILON / 2);
  }

  #demerits(node: Node, index: number, ratio: number): number {
    const cost = this.#pieces.costs[index] ?? 0;
    const badness = 100 * Math.abs(ratio) ** 3;
    const line = this.#task.mode === 'balanced' ? DEMERITS.line : 0;
    if (cost === ALWAYS) return line + (1 + badness) ** 2 + this.#lastDemerits(node, index);
    const hyphens = node.hyphen && this.#pieces.hyphens[index] ? DEMERITS.hyphens : 0;
    return line + (1 + badness + cost) ** 2 + hyphens;
  }

  #lastDemerits(node: Node, index: number): number {
    const hyphen = node.hyphen ? DEMERITS.lastHyphen : 0;
    return node.end >= 0 && this.#isShort(node, index) ? hyphen + DEMERITS.shortLast : hyphen;
  }

  #isShort(node: Node, index: number): boolean {
    const { width } = this.#sums;
    return at(width, index) - at(width, node.start) < this.#task.measure.rest * SHORT_LAST;
  }
}

function at(sums: Float64Array, index: number): number {
  return sums[index] ?? 0;
}

function spansOf(last: Node): LineSpan[] {
  const spans: LineSpan[] = [];
  for (let node: Node | undefined = last; node?.before !== undefined; node = node.before) {
    spans.push({ start: node.before.start, end: node.end });
  }
  return spans.toReversed();
}
