import type { Run } from '../tags/tagged.ts';
import type { Look } from '../text/look.ts';

/** What letters are set in, and where they come from. */
export interface Spot {
  readonly look: Look;
  readonly run: Run;
}

export const BOX = 0;
export const GLUE = 1;
export const PENALTY = 2;

/** The cost of a place where a line must end. */
export const ALWAYS = -Infinity;

/** The shares of a space's width by which it may grow and shrink. */
const STRETCH = 0.5;
const SHRINK = 0.25;

/**
 * What lines are made of, after Knuth and Plass, “Breaking Paragraphs into Lines” (1981): boxes
 * that stay whole, glue that stretches and vanishes at line ends, penalties where a line may end.
 * A page has thousands of them, so they are columns of numbers and not objects. Widths in points.
 */
export class Pieces {
  readonly kinds: number[] = [];
  /** Of a penalty: what stands there if the line ends there. */
  readonly widths: number[] = [];
  readonly stretches: number[] = [];
  readonly shrinks: number[] = [];
  /** Of ending a line here. Glue costs nothing. */
  readonly costs: number[] = [];
  /** A line that ends here ends in a hyphen. */
  readonly hyphens: boolean[] = [];
  readonly texts: string[] = [];
  readonly spots: Spot[] = [];
  /** Boxes of one number are parts of one word. */
  readonly words: number[] = [];
  /** Of pictures, by index. */
  readonly heights = new Map<number, number>();

  get count(): number {
    return this.kinds.length;
  }

  /** `space`: the width of the spaces inside that justification stretches. */
  addBox(spot: Spot, text: string, word: number, { width, space }: BoxWidth): void {
    this.#add(BOX, spot, text, width);
    this.words.push(word);
    this.stretches.push(space * STRETCH);
    this.shrinks.push(space * SHRINK);
    this.costs.push(0);
    this.hyphens.push(false);
  }

  addGlue(spot: Spot, text: string, width: number, isRigid: boolean): void {
    this.#add(GLUE, spot, text, width);
    this.words.push(0);
    this.stretches.push(isRigid ? 0 : width * STRETCH);
    this.shrinks.push(isRigid ? 0 : width * SHRINK);
    this.costs.push(0);
    this.hyphens.push(false);
  }

  /** `text`: a space that hangs behind a line which ends here. */
  addPenalty(spot: Spot, cost: number, { text, width, isHyphen }: PenaltyLook): void {
    this.#add(PENALTY, spot, text, width);
    this.words.push(0);
    this.stretches.push(0);
    this.shrinks.push(0);
    this.costs.push(cost);
    this.hyphens.push(isHyphen);
  }

  /** Takes back all pieces from an index on. */
  cutAt(count: number): void {
    for (const column of this.#columns()) column.length = count;
    for (const index of this.heights.keys()) if (index >= count) this.heights.delete(index);
  }

  /** The widest stretch, from an index on, without a place to end a line. */
  widestSince(first: number): number {
    let widest = 0;
    let width = 0;
    for (let index = first; index < this.kinds.length; index += 1) {
      width = this.kinds[index] === BOX ? width + (this.widths[index] ?? 0) : 0;
      if (width > widest) widest = width;
    }
    return widest;
  }

  #add(kind: number, spot: Spot, text: string, width: number): void {
    this.kinds.push(kind);
    this.spots.push(spot);
    this.texts.push(text);
    this.widths.push(width);
  }

  #columns(): { length: number }[] {
    const { kinds, widths, stretches, shrinks, costs, hyphens, texts, spots, words } = this;
    return [kinds, widths, stretches, shrinks, costs, hyphens, texts, spots, words];
  }
}

interface BoxWidth {
  readonly width: number;
  readonly space: number;
}

interface PenaltyLook {
  readonly text: string;
  readonly width: number;
  readonly isHyphen: boolean;
}
