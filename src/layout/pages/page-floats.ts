import type { Float } from '../flow/float.ts';
import { roomBelow, topOfFirst, topUnder } from './gaps.ts';
import { bottomOf, lowered, type Placed } from './page-fill.ts';

/** A float whose frames stand under each other, from its top down. Lengths in points. */
interface SetFloat {
  readonly float: Float;
  readonly frames: readonly Placed[];
  readonly height: number;
  /** The white between it and the text. */
  readonly space: number;
  readonly stand: Stand;
}

/** In the text it stands at `y` before the frame `next`, as if nothing floated above. */
type Stand = 'top' | 'foot' | { readonly y: number; readonly next: number };

/**
 * The floats of one page. All that they take is in whole steps of the baseline grid, so that the
 * text around them stays on it.
 */
export class PageFloats {
  readonly #step: number;
  #set: SetFloat[] = [];

  constructor(step: number) {
    this.#step = step;
  }

  get count(): number {
    return this.#set.length;
  }

  /** How many of them stay if the page ends before the frame `next`: see `keepUpTo`. */
  countUpTo(next: number): number {
    return this.#set.findLastIndex((set) => !isBehind(set, next)) + 1;
  }

  get areAtFoot(): boolean {
    return this.#set.some(({ stand }) => stand === 'foot');
  }

  /** The room that they take from the text; at the foot a part of a step is lost to the grid. */
  get height(): number {
    return this.#extentOf('top') + this.#extentOf('foot') + (this.areAtFoot ? this.#step : 0);
  }

  /** The room that one more would take. */
  extentOf(float: Float, stand: 'top' | 'foot'): number {
    const lost = stand === 'top' || this.areAtFoot ? 0 : this.#step;
    return extent(this.#setFloat(float, stand)) + lost;
  }

  add(float: Float, stand: 'top' | 'foot'): void {
    this.#set.push(this.#setFloat(float, stand));
  }

  /** Puts one more into the text, under its `bottom`; says how far down it reaches. */
  addToText(float: Float, bottom: number, next: number): number {
    const set = this.#setFloat(float, 'foot');
    const y = this.#raised(bottom) + set.space;
    this.#set.push({ ...set, stand: { y, next } });
    return y + set.height;
  }

  /** Takes back those at the foot, with all that came after them. */
  takeFromFoot(): void {
    const first = this.#set.findIndex(({ stand }) => stand === 'foot');
    if (first >= 0) this.#set = this.#set.slice(0, first);
  }

  /** Only those whose place the page has reached when it ends before the frame `next`. */
  keepUpTo(next: number): readonly Float[] {
    this.#set.length = this.countUpTo(next);
    return this.#set.map(({ float }) => float);
  }

  /** Where the text begins under those at the top. */
  get top(): number {
    return this.#extentOf('top');
  }

  /** How far down those in the text reach, as if nothing floated above. */
  get textBottom(): number {
    return this.#set.reduce(
      (most, { stand, height }) => (isWord(stand) ? most : Math.max(most, stand.y + height)),
      0,
    );
  }

  /**
   * Their frames, if the text may reach down to `limit`, and what is left of that. Without any text
   * all stand at the top.
   */
  placed(
    limit: number,
    isBare: boolean,
  ): { readonly frames: readonly Placed[]; readonly limit: number } {
    const rest = this.#floored(limit - this.#extentOf('foot'));
    const text = this.top;
    let top = 0;
    let foot = rest;
    const frames = this.#set.flatMap((set) => {
      if (set.stand === 'top' || isBare) {
        top += extent(set);
        return lowered(set.frames, top - extent(set));
      }
      if (isWord(set.stand)) {
        foot += extent(set);
        return lowered(set.frames, foot - set.height);
      }
      return lowered(set.frames, text + set.stand.y);
    });
    return { frames, limit: this.areAtFoot ? rest : limit };
  }

  #extentOf(stand: 'top' | 'foot'): number {
    return this.#set.reduce((sum, set) => sum + (set.stand === stand ? extent(set) : 0), 0);
  }

  #setFloat(float: Float, stand: 'top' | 'foot'): SetFloat {
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
    return { float, frames, height: this.#raised(bottom), space: this.#raised(float.space), stand };
  }

  #raised(length: number): number {
    return this.#step === 0 ? length : Math.ceil(length / this.#step - EPSILON) * this.#step;
  }

  #floored(length: number): number {
    return this.#step === 0 ? length : Math.floor(length / this.#step + EPSILON) * this.#step;
  }
}

const EPSILON = 0.001;

function extent({ height, space }: SetFloat): number {
  return height + space;
}

function isWord(stand: Stand): stand is 'top' | 'foot' {
  return typeof stand === 'string';
}

/** It stands behind the end of a page, or its place does. */
function isBehind({ float, stand }: SetFloat, next: number): boolean {
  return float.at > next || (!isWord(stand) && stand.next > next);
}
