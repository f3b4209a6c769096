import type { FillRule, VectorStroke } from '../../../model/vector.ts';
import { type Matrix, pointsOf, type VectorPath } from '../../../model/vector-path.ts';
import { components } from '../content.ts';
import { pdfNumber } from '../values.ts';

type Setting = 'fill' | 'stroke' | 'opacity' | 'width' | 'cap' | 'join' | 'limit' | 'dashes';

/** The operators of a drawing (ISO 32000-1, annex A). What is set already is not set again. */
export class DrawingContent {
  readonly #operators: string[] = [];
  #state = new Map<Setting, string>();
  readonly #saved: Map<Setting, string>[] = [];
  isSeenThrough = false;
  readonly #savedSight: boolean[] = [];

  /** How many states are saved in one another. */
  get depth(): number {
    return this.#saved.length;
  }

  add(operators: string): void {
    this.#operators.push(operators);
  }

  save(): void {
    this.add('q');
    this.#saved.push(new Map(this.#state));
    this.#savedSight.push(this.isSeenThrough);
  }

  restore(): void {
    this.add('Q');
    this.#state = this.#saved.pop() ?? new Map();
    this.isSeenThrough = this.#savedSight.pop() ?? false;
  }

  setColour(use: 'fill' | 'stroke', colour: string): void {
    this.#set(use, `${components(colour)} ${use === 'fill' ? 'rg' : 'RG'}`);
  }

  setPattern(use: 'fill' | 'stroke', name: string): void {
    this.#set(use, use === 'fill' ? `/Pattern cs /${name} scn` : `/Pattern CS /${name} SCN`);
  }

  setOpacity(name: string, isSeenThrough: boolean): void {
    this.#set('opacity', `/${name} gs`);
    this.isSeenThrough = isSeenThrough;
  }

  setPen({ width, cap, join, miterLimit, dashes, dashOffset }: VectorStroke): void {
    this.#set('width', `${pdfNumber(width)} w`);
    this.#set('cap', `${CAPS[cap]} J`);
    this.#set('join', `${JOINS[join]} j`);
    if (join === 'miter') this.#set('limit', `${pdfNumber(miterLimit)} M`);
    this.#set('dashes', dashOperator(dashes, dashOffset));
  }

  transform(matrix: Matrix): void {
    this.add(`${matrix.map(pdfFactor).join(' ')} cm`);
  }

  clip(path: VectorPath, rule: FillRule): void {
    this.add(`${pathOperators(path)} ${rule === 'evenodd' ? 'W*' : 'W'} n`);
  }

  /** Fills an outline by a rule, strokes it, or both. */
  draw(path: VectorPath, rule: FillRule | undefined, isStroked: boolean): void {
    const star = rule === 'evenodd' ? '*' : '';
    const paint = rule === undefined ? 'S' : `${isStroked ? 'B' : 'f'}${star}`;
    this.add(`${pathOperators(path)} ${paint}`);
  }

  bytes(): Uint8Array {
    return Buffer.from(this.#operators.join('\n'), 'latin1');
  }

  #set(setting: Setting, operators: string): void {
    if (this.#state.get(setting) === operators) return;
    this.#state.set(setting, operators);
    this.add(operators);
  }
}

const CAPS = { butt: 0, round: 1, square: 2 } as const;
const JOINS = { miter: 0, round: 1, bevel: 2 } as const;
const OPERATORS: Readonly<Record<string, string>> = { M: 'm', L: 'l', C: 'c', Z: 'h' };

function pathOperators({ commands, points }: VectorPath): string {
  const parts: string[] = [];
  let at = 0;
  for (const command of commands) {
    for (const end = at + pointsOf(command); at < end; at += 1) {
      parts.push(pdfNumber(points[at] ?? 0));
    }
    parts.push(OPERATORS[command] ?? '');
  }
  return parts.join(' ');
}

/** PDF knows no pattern that begins before its line, nor one whose lengths are all rounded to nothing. */
function dashOperator(dashes: readonly number[], offset: number): string {
  const length = dashes.reduce((sum, dash) => sum + dash, 0);
  const lengths = dashes.map(pdfNumber);
  if (lengths.every((dash) => dash === '0')) return '[] 0 d';
  const start = ((offset % length) + length) % length;
  return `[${lengths.join(' ')}] ${pdfNumber(start)} d`;
}

/** A factor, which may be small: eight decimals, no exponent. */
export function pdfFactor(value: number): string {
  return value
    .toFixed(8)
    .replace(/\.?0+$/, '')
    .replace(/^-0$/, '0');
}
