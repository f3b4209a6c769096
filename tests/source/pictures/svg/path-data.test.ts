import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPathData } from '../../../../src/source/pictures/svg/path-data.ts';
import { dataOf } from './svg-of.ts';

function read(data: string): string {
  const found = readPathData(data);
  return 'path' in found ? dataOf(found) : `broken at ${found.brokenAt}`;
}

test.each([
  ['M1 2 3 4', 'M 1 2 L 3 4'],
  ['m1,2,3,4', 'M 1 2 L 4 6'],
  ['M0 0H5V6h-1v-1', 'M 0 0 L 5 0 L 5 6 L 4 6 L 4 5'],
  ['M.5.5-1-.5', 'M 0.5 0.5 L -1 -0.5'],
  ['M1e1 2E-1', 'M 10 0.2'],
  ['M0 0C1 2 3 4 5 6', 'M 0 0 C 1 2 3 4 5 6'],
  ['M0 0C1 2 3 4 5 6S8 8 9 9', 'M 0 0 C 1 2 3 4 5 6 C 7 8 8 8 9 9'],
  ['M1 1S8 8 9 9', 'M 1 1 C 1 1 8 8 9 9'],
  ['M0 0Q3 3 6 0', 'M 0 0 C 2 2 4 2 6 0'],
  ['M0 0Q3 3 6 0T12 0', 'M 0 0 C 2 2 4 2 6 0 C 8 -2 10 -2 12 0'],
  ['M0 0 1 0 1 1ZL5 5', 'M 0 0 L 1 0 L 1 1 Z M 0 0 L 5 5'],
  ['M0 0 1 0zm2 2 1 0', 'M 0 0 L 1 0 Z M 2 2 L 3 2'],
  ['', ''],
])('the path “%s” is “%s”', (data, expected) => {
  expect(read(data)).toBe(expected);
});

test.each([
  ['M1 2 L3', 7],
  ['M1 2 LNaN 3', 6],
  ['M1 2 L1e999 3', 6],
  ['L1 2', 1],
  ['M1 2 Z 3 4', 7],
  ['M1 2 X 3 4', 7],
  ['M0 0A1 1 0 2 0 5 5', 11],
  ['M1,,2', 3],
])('the path “%s” is broken at its character %i', (data, at) => {
  expect(read(data)).toBe(`broken at ${at}`);
});

test('half a circle is two quarters, and ends exactly where it says', () => {
  expect(read('M0 0A5 5 0 0 1 10 0')).toBe('M 0 0 C 0 -2.76 2.24 -5 5 -5 C 7.76 -5 10 -2.76 10 0');
});

test('flags of arcs need nothing between them and the next number', () => {
  expect(read('M0 0a5 5 0 0110 0')).toBe(read('M0 0 a 5 5 0 0 1 10 0'));
});

test('radii that do not reach are made as large as they must be', () => {
  expect(read('M0 0A1 1 0 0 1 10 0')).toBe(read('M0 0A5 5 0 0 1 10 0'));
});

test('an arc without a radius is a line, and one that goes nowhere is none', () => {
  expect(read('M0 0A0 5 0 0 1 10 0')).toBe('M 0 0 L 10 0');
  expect(read('M3 3A5 5 0 0 1 3 3L4 4')).toBe('M 3 3 L 4 4');
});

/** One step with its end, in absolute coordinates. */
const step = fc
  .tuple(
    fc.constantFrom('M', 'L', 'C', 'Q', 'A'),
    fc.array(fc.integer({ min: -99, max: 99 }), { minLength: 6, maxLength: 6 }),
  )
  .map(([command, numbers]) => ({ command, numbers }));

function written(
  steps: readonly { command: string; numbers: number[] }[],
  isRelative: boolean,
): string {
  let pen = [0, 0];
  return [{ command: 'M', numbers: [1, 2, 0, 0, 0, 0] }, ...steps]
    .map(({ command, numbers }) => {
      const points = numbers.slice(0, { M: 2, L: 2, C: 6, Q: 4, A: 2 }[command]);
      const shifted = isRelative
        ? points.map((value, index) => value - (pen[index % 2] ?? 0))
        : points;
      const arc = command === 'A' ? [20, 10, 30, 0, 1] : [];
      pen = points.slice(-2);
      return `${isRelative ? command.toLowerCase() : command}${[...arc, ...shifted].join(' ')}`;
    })
    .join('');
}

test('a path is the same in absolute and in relative coordinates', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
      const absolute = readPathData(written(steps, false));
      const relative = readPathData(written(steps, true));
      expect('path' in absolute && 'path' in relative && dataOf(relative)).toBe(
        'path' in absolute && dataOf(absolute),
      );
    }),
  );
});

test('every point of an arc lies on its ellipse', () => {
  const angle = fc.integer({ min: 1, max: 359 });
  fc.assert(
    fc.property(angle, fc.boolean(), (degrees, isSweep) => {
      const [x, y] = [
        Math.cos((degrees * Math.PI) / 180) * 50,
        Math.sin((degrees * Math.PI) / 180) * 50,
      ];
      const isLarge = degrees > 180 === isSweep;
      const found = readPathData(`M50 0A50 50 0 ${Number(isLarge)} ${Number(isSweep)} ${x} ${y}`);
      const { points } = 'path' in found ? found.path : { points: [] };
      for (let at = 2; at + 5 < points.length; at += 6) {
        expect(Math.hypot(points[at + 4] ?? 0, points[at + 5] ?? 0)).toBeCloseTo(50, 6);
      }
    }),
  );
});
