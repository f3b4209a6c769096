import { numberFrom } from './numbers.ts';

/** What lengths are relative to, in pixels. */
export interface LengthBase {
  readonly fontSize: number;
  /** What 100 % is. */
  readonly whole: number;
}

/** Units of fixed length, in pixels (CSS Values 3, 6.2). */
const ABSOLUTE: ReadonlyMap<string, number> = new Map([
  ['', 1],
  ['px', 1],
  ['pt', 96 / 72],
  ['pc', 16],
  ['mm', 96 / 25.4],
  ['cm', 96 / 2.54],
  ['in', 96],
  ['q', 96 / 101.6],
  // Of the root's letters, whose size nobody sets.
  ['rem', 16],
]);

/** A length in pixels. */
export function lengthFrom(text: string, { fontSize, whole }: LengthBase): number | undefined {
  const [, digits = '', unit = ''] = /^\s*(.*?[\d.])(%|[a-z]*)\s*$/i.exec(text) ?? [];
  const value = numberFrom(digits);
  if (value === undefined) return undefined;
  const pixels = unitOf(unit.toLowerCase(), fontSize);
  if (unit === '%') return (value * whole) / 100;
  return pixels === undefined ? undefined : value * pixels;
}

function unitOf(unit: string, fontSize: number): number | undefined {
  if (unit === 'em') return fontSize;
  return unit === 'ex' || unit === 'ch' ? fontSize / 2 : ABSOLUTE.get(unit);
}
