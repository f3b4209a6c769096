import type { Point } from '../../../model/vector.ts';
import type { VectorPath } from '../../../model/vector-path.ts';

/** Draws an outline step by step, in absolute coordinates. */
export class PathMaker {
  readonly #commands: string[] = [];
  readonly #points: number[] = [];
  #pen: Point = { x: 0, y: 0 };
  #start: Point = { x: 0, y: 0 };
  #control: { readonly of: 'C' | 'Q'; readonly at: Point } | undefined;
  /** A closed part was left, and what follows begins a new one at its start. */
  #isClosed = false;

  get pen(): Point {
    return this.#pen;
  }

  get isEmpty(): boolean {
    return this.#commands.length === 0;
  }

  path(): VectorPath {
    return { commands: this.#commands.join(''), points: this.#points };
  }

  move(x: number, y: number): void {
    this.#isClosed = false;
    this.#add('M', x, y);
    this.#start = { x, y };
    this.#arrive(x, y);
  }

  line(x: number, y: number): void {
    this.#reopen();
    this.#add('L', x, y);
    this.#arrive(x, y);
  }

  curve([a, b, c, d, x, y]: readonly [number, number, number, number, number, number]): void {
    this.#reopen();
    this.#add('C', a, b, c, d, x, y);
    this.#arrive(x, y);
    this.#control = { of: 'C', at: { x: c, y: d } };
  }

  /** A curve with one control point, as the cubic one that it equals. */
  quadratic(a: number, b: number, { x, y }: Point): void {
    const { x: fromX, y: fromY } = this.#pen;
    this.curve([toward(fromX, a), toward(fromY, b), toward(x, a), toward(y, b), x, y]);
    this.#control = { of: 'Q', at: { x: a, y: b } };
  }

  close(): void {
    if (!this.#isClosed) this.#commands.push('Z');
    this.#isClosed = true;
    this.#arrive(this.#start.x, this.#start.y);
  }

  /** The last control point seen from the other side, if a curve of that kind was the last step. */
  mirrored(of: 'C' | 'Q'): Point {
    const control = this.#control?.of === of ? this.#control.at : this.#pen;
    return { x: 2 * this.#pen.x - control.x, y: 2 * this.#pen.y - control.y };
  }

  forgetControl(): void {
    this.#control = undefined;
  }

  #reopen(): void {
    if (!this.#isClosed) return;
    this.#isClosed = false;
    this.#add('M', this.#start.x, this.#start.y);
  }

  #add(command: string, ...points: readonly number[]): void {
    this.#commands.push(command);
    this.#points.push(...points);
  }

  #arrive(x: number, y: number): void {
    this.#pen = { x, y };
    this.#control = undefined;
  }
}

/** Two thirds of the way from an end to the one control point. */
function toward(end: number, control: number): number {
  return end + (2 / 3) * (control - end);
}
