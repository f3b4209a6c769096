import type { Float } from '../flow/float.ts';
import { roomBelow, topOfFirst, topUnder } from './gaps.ts';
import { bottomOf, lowered, type Placed } from './page-fill.ts';

/** A float whose frames stand under each other, from its top down. */
interface SetFloat {
  readonly float: Float;
  readonly frames: readonly Placed[];
  /** The white between it and the text. */
  readonly space: number;
  /** With that white. */
  readonly extent: number;
  readonly isAtTop: boolean;
}

/**
 * The floats of one page, in points. All that they take is in whole steps of the baseline grid, so
 * that the text around them stays on it.
 */
export class PageFloats {
  readonly #step: number;
  readonly #set: SetFloat[] = [];
  constructor(step: number) {
    this.#step = step;
  }

  get count(): number {
    return this.#set.length;
  }

  /** How many of them had to wait for the page that begins with a frame. */
  countUpTo(start: number): number {
    return this.#set.filter(({ float }) => float.at <= start).length;
  }

  get areAtFoot(): boolean {
    return this.#set.some(({ isAtTop }) => !isAtTop);
  }

  /** The room that they take; at the foot a part of a step is lost to the grid. */
  get height(): number {
    return this.#extentOf(true) + this.#extentOf(false) + (this.areAtFoot ? this.#step : 0);
  }

  /** The room that one more would take. */
  extentOf(float: Float, isAtTop: boolean): number {
    const lost = isAtTop || this.areAtFoot ? 0 : this.#step;
    return this.#setFloat(float, isAtTop).extent + lost;
  }

  add(float: Float, isAtTop: boolean): void {
    this.#set.push(this.#setFloat(float, isAtTop));
  }

  /** Only those whose place the page has reached when it ends before the frame `next`. */
  keepUpTo(next: number): readonly Float[] {
    while ((this.#set.at(-1)?.float.at ?? 0) > next) this.#set.pop();
    return this.#set.map(({ float }) => float);
  }

  /** Where the text begins under those at the top. */
  get top(): number {
    return this.#extentOf(true);
  }

  /**
   * Their frames, if the text may reach down to `limit`, and what is left of that. Without any text
   * all stand at the top.
   */
  placed(
    limit: number,
    isBare: boolean,
  ): { readonly frames: readonly Placed[]; readonly limit: number } {
    const rest = this.#floored(limit - this.#extentOf(false));
    let top = 0;
    let foot = rest;
    const frames = this.#set.flatMap((set) => {
      if (set.isAtTop || isBare) {
        top += set.extent;
        return lowered(set.frames, top - set.extent);
      }
      foot += set.extent;
      return lowered(set.frames, foot - set.extent + set.space);
    });
    return { frames, limit: this.areAtFoot ? rest : limit };
  }

  #extentOf(isAtTop: boolean): number {
    return this.#set.reduce((sum, set) => sum + (set.isAtTop === isAtTop ? set.extent : 0), 0);
  }

  #setFloat(float: Float, isAtTop: boolean): SetFloat {
    const frames: Placed[] = [];
    for (const frame of float.frames) {
      const above = frames.at(-1);
      const y =
        above === undefined
          ? topOfFirst(frame)
          : topUnder(frame, above.frame, bottomOf(frames), this.#step);
      frames.push({ frame, y });
    }
    const last = frames.at(-1);
    const bottom = bottomOf(frames) + (last === undefined ? 0 : roomBelow(last.frame));
    const space = this.#raised(float.space);
    return { float, frames, space, extent: this.#raised(bottom) + space, isAtTop };
  }

  #raised(length: number): number {
    return this.#step === 0 ? length : Math.ceil(length / this.#step - EPSILON) * this.#step;
  }

  #floored(length: number): number {
    return this.#step === 0 ? length : Math.floor(length / this.#step + EPSILON) * this.#step;
  }
}

const EPSILON = 0.001;
