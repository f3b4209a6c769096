import { type Matrix, UNMOVED, within } from '../../../model/vector-path.ts';
import { numbersFrom } from './numbers.ts';

/** A list of transformations, the last of which is applied first. */
export function transformFrom(text: string): Matrix | undefined {
  let rest = text.trim();
  if (rest === 'none') return UNMOVED;
  let matrix = UNMOVED;
  while (rest !== '') {
    const [whole, name = '', operands = ''] = /^([a-z]+)\s*\(([^()]*)\)[\s,]*/i.exec(rest) ?? [];
    if (whole === undefined) return undefined;
    // Style sheets write the units that attributes leave out.
    const numbers = numbersFrom(operands.replaceAll(/(?<=\d)(?:px|deg)\b/g, ''));
    const step = numbers && makers.get(name.toLowerCase())?.(numbers);
    if (step === undefined) return undefined;
    matrix = within(matrix, step);
    rest = rest.slice(whole.length);
  }
  return matrix;
}

type Maker = (numbers: readonly number[]) => Matrix | undefined;

const makers: ReadonlyMap<string, Maker> = new Map<string, Maker>([
  [
    'matrix',
    ([a, b, c, d, e, f]) => {
      const isWhole = a !== undefined && b !== undefined && c !== undefined && d !== undefined;
      return isWhole && e !== undefined && f !== undefined ? [a, b, c, d, e, f] : undefined;
    },
  ],
  ['translate', ([x, y = 0]) => (x === undefined ? undefined : [1, 0, 0, 1, x, y])],
  ['translatex', ([x]) => (x === undefined ? undefined : [1, 0, 0, 1, x, 0])],
  ['translatey', ([y]) => (y === undefined ? undefined : [1, 0, 0, 1, 0, y])],
  ['scale', ([x, y = x]) => (x === undefined || y === undefined ? undefined : [x, 0, 0, y, 0, 0])],
  ['scalex', ([x]) => (x === undefined ? undefined : [x, 0, 0, 1, 0, 0])],
  ['scaley', ([y]) => (y === undefined ? undefined : [1, 0, 0, y, 0, 0])],
  [
    'rotate',
    ([degrees, x = 0, y = 0]) => (degrees === undefined ? undefined : turned(degrees, x, y)),
  ],
  [
    'skewx',
    ([degrees]) =>
      degrees === undefined ? undefined : [1, 0, Math.tan(radians(degrees)), 1, 0, 0],
  ],
  [
    'skewy',
    ([degrees]) =>
      degrees === undefined ? undefined : [1, Math.tan(radians(degrees)), 0, 1, 0, 0],
  ],
]);

/** Clockwise around a point, as it looks with y downwards. */
export function turned(degrees: number, x: number, y: number): Matrix {
  const quarter = QUARTERS[((degrees % 360) + 360) % 360];
  const [cos, sin] = quarter ?? [Math.cos(radians(degrees)), Math.sin(radians(degrees))];
  return within(within([1, 0, 0, 1, x, y], [cos, sin, -sin, cos, 0, 0]), [1, 0, 0, 1, -x, -y]);
}

/** Exact, where arithmetic would only be near. */
const QUARTERS: Readonly<Record<number, readonly [number, number]>> = {
  0: [1, 0],
  90: [0, 1],
  180: [-1, 0],
  270: [0, -1],
};

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
