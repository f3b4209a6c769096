/** A glyph that is part of another one. */
export interface Component {
  readonly glyph: number;
  /** Where its number stands in the data. */
  readonly place: number;
  readonly move: Move;
}

/** How points are moved: `x' = a·x + c·y + e`, `y' = b·x + d·y + f`. */
export interface Move {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
  readonly e: number;
  readonly f: number;
}

const WORDS = 1;
const OFFSETS = 2;
const ONE_SCALE = 8;
const MORE = 32;
const TWO_SCALES = 64;
const MATRIX = 128;

/** The parts of a composed glyph (ISO/IEC 14496-22, 5.3.3); none if it has an outline of its own. */
export function componentsOf(data: DataView): Component[] {
  const components: Component[] = [];
  if (data.getInt16(0) >= 0) return components;
  let flags = MORE;
  let at = 10;
  while ((flags & MORE) !== 0) {
    flags = data.getUint16(at);
    const place = at + 2;
    const scales = at + ((flags & WORDS) === 0 ? 6 : 8);
    const move = { ...scaling(data, scales, flags), ...offsets(data, at + 4, flags) };
    components.push({ glyph: data.getUint16(place), place, move });
    at = scales + scalesLength(flags);
  }
  return components;
}

/** A part may also be put point on point, which none of our fonts does. */
function offsets(data: DataView, at: number, flags: number): Pick<Move, 'e' | 'f'> {
  if ((flags & OFFSETS) === 0) return { e: 0, f: 0 };
  return (flags & WORDS) === 0
    ? { e: data.getInt8(at), f: data.getInt8(at + 1) }
    : { e: data.getInt16(at), f: data.getInt16(at + 2) };
}

function scaling(data: DataView, at: number, flags: number): Omit<Move, 'e' | 'f'> {
  const scale = (index: number) => data.getInt16(at + 2 * index) / 0x4000;
  if ((flags & ONE_SCALE) !== 0) return { a: scale(0), b: 0, c: 0, d: scale(0) };
  if ((flags & TWO_SCALES) !== 0) return { a: scale(0), b: 0, c: 0, d: scale(1) };
  if ((flags & MATRIX) !== 0) return { a: scale(0), b: scale(1), c: scale(2), d: scale(3) };
  return { a: 1, b: 0, c: 0, d: 1 };
}

function scalesLength(flags: number): number {
  if ((flags & ONE_SCALE) !== 0) return 2;
  if ((flags & TWO_SCALES) !== 0) return 4;
  return (flags & MATRIX) === 0 ? 0 : 8;
}
