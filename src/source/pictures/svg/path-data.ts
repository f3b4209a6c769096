import type { VectorPath } from '../../../model/vector-path.ts';
import { arcCurves } from './arc.ts';
import { NUMBER } from './numbers.ts';
import { PathMaker } from './path-maker.ts';

/** A path, or where its data stop being one. */
export type PathRead = { readonly path: VectorPath } | { readonly brokenAt: number };

/**
 * Reads path data (SVG 2, 9.3) into absolute moves, lines and cubic curves. At a fault SVG would
 * draw what stands before it; a picture that lacks a part is a wrong one, so here it is none.
 */
export function readPathData(data: string): PathRead {
  const reader = new Reader(data);
  const maker = new PathMaker();
  let command = '';
  while (!reader.isDone) {
    command = reader.letter() || (GOES_ON.get(command) ?? command);
    const mayStand = !maker.isEmpty || command.toUpperCase() === 'M';
    if (!mayStand || !draw(command, reader, maker)) return { brokenAt: reader.at };
  }
  return { path: maker.path() };
}

/** Numbers that go on behind a move are lines, and nothing goes on behind a closing. */
const GOES_ON: ReadonlyMap<string, string> = new Map([
  ['M', 'L'],
  ['m', 'l'],
  ['Z', ''],
  ['z', ''],
]);

function draw(command: string, reader: Reader, maker: PathMaker): boolean {
  const step = steps.get(command.toUpperCase());
  if (step === undefined) return false;
  const operands: number[] = [];
  for (const kind of step.takes) {
    const value = kind === 'f' ? reader.flag() : reader.number();
    if (value === undefined) return false;
    operands.push(value);
  }
  const isRelative = command === command.toLowerCase();
  step.draw(maker, operands, isRelative ? maker.pen : ORIGIN);
  return true;
}

const ORIGIN = { x: 0, y: 0 };

interface Step {
  /** `n` a number, `f` a flag. */
  readonly takes: string;
  readonly draw: (
    maker: PathMaker,
    operands: readonly number[],
    from: { readonly x: number; readonly y: number },
  ) => void;
}

const steps: ReadonlyMap<string, Step> = new Map<string, Step>([
  ['M', { takes: 'nn', draw: (maker, [x = 0, y = 0], from) => maker.move(from.x + x, from.y + y) }],
  ['L', { takes: 'nn', draw: (maker, [x = 0, y = 0], from) => maker.line(from.x + x, from.y + y) }],
  ['H', { takes: 'n', draw: (maker, [x = 0], from) => maker.line(from.x + x, maker.pen.y) }],
  ['V', { takes: 'n', draw: (maker, [y = 0], from) => maker.line(maker.pen.x, from.y + y) }],
  [
    'C',
    {
      takes: 'nnnnnn',
      draw: (maker, [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0], from) =>
        maker.curve([from.x + a, from.y + b, from.x + c, from.y + d, from.x + x, from.y + y]),
    },
  ],
  [
    'S',
    {
      takes: 'nnnn',
      draw: (maker, [c = 0, d = 0, x = 0, y = 0], from) => {
        const { x: a, y: b } = maker.mirrored('C');
        maker.curve([a, b, from.x + c, from.y + d, from.x + x, from.y + y]);
      },
    },
  ],
  [
    'Q',
    {
      takes: 'nnnn',
      draw: (maker, [a = 0, b = 0, x = 0, y = 0], from) =>
        maker.quadratic(from.x + a, from.y + b, { x: from.x + x, y: from.y + y }),
    },
  ],
  [
    'T',
    {
      takes: 'nn',
      draw: (maker, [x = 0, y = 0], from) => {
        const control = maker.mirrored('Q');
        maker.quadratic(control.x, control.y, { x: from.x + x, y: from.y + y });
      },
    },
  ],
  [
    'A',
    {
      takes: 'nnnffnn',
      draw: (maker, [rx = 0, ry = 0, turn = 0, large = 0, sweep = 0, x = 0, y = 0], from) => {
        const to = { x: from.x + x, y: from.y + y };
        const shape = { rx, ry, turn, isLarge: large === 1, isSweep: sweep === 1 };
        const curves = arcCurves(maker.pen, to, shape);
        if (curves === undefined) maker.line(to.x, to.y);
        else for (const curve of curves) maker.curve(curve);
        maker.forgetControl();
      },
    },
  ],
  ['Z', { takes: '', draw: (maker) => maker.close() }],
]);

/** Takes path data apart: separators may be left out wherever it is clear without them. */
class Reader {
  at = 0;
  readonly #data: string;

  constructor(data: string) {
    this.#data = data;
    this.#skip(false);
  }

  get isDone(): boolean {
    return this.at >= this.#data.length;
  }

  letter(): string {
    const letter = this.#data.charAt(this.at);
    if (!/[a-z]/i.test(letter)) return '';
    this.at += 1;
    this.#skip(false);
    return letter;
  }

  number(): number | undefined {
    NUMBER.lastIndex = this.at;
    const [found] = NUMBER.exec(this.#data) ?? [];
    const value = Number(found);
    if (found === undefined || !Number.isFinite(value)) return undefined;
    this.at += found.length;
    this.#skip(true);
    return value;
  }

  /** One digit: what stands behind it may follow at once. */
  flag(): number | undefined {
    const digit = this.#data.charAt(this.at);
    if (digit !== '0' && digit !== '1') return undefined;
    this.at += 1;
    this.#skip(true);
    return Number(digit);
  }

  #skip(withComma: boolean): void {
    let mayComma = withComma;
    for (; this.at < this.#data.length; this.at += 1) {
      const character = this.#data.charCodeAt(this.at);
      const isBlank = character === 0x20 || (character >= 0x09 && character <= 0x0d);
      if (character === 0x2c && mayComma) mayComma = false;
      else if (!isBlank) return;
    }
  }
}
