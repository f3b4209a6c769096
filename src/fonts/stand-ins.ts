import type { Face } from './face.ts';

/** How a face shows a character: with which glyph, as which character in its tables, how wide. */
export interface Showing {
  readonly glyph: number;
  readonly codePoint: number;
  /** In thousandths of the size; the glyph's own if absent. */
  readonly advance?: number;
}

interface StandIn {
  readonly as: readonly number[];
  readonly advance?: number;
  /** The character has no look of its own, even where the font has a glyph for it. */
  readonly always?: true;
}

const SPACE = 0x20;
const HYPHEN_MINUS = 0x2d;
const HYPHEN = 0x2010;

/** Widths of the fixed spaces as typographers use them, where the Unicode Standard leaves a choice. */
const fixedSpaces: readonly (readonly [number, number])[] = [
  [0x2000, 500],
  [0x2001, 1000],
  [0x2002, 500],
  [0x2003, 1000],
  [0x2004, 333],
  [0x2005, 250],
  [0x2006, 167],
  [0x2007, 500],
  [0x2008, 250],
  [0x2009, 200],
  [0x200a, 100],
  [0x202f, 200],
  [0x205f, 222],
  [0x3000, 1000],
];

const standIns: ReadonlyMap<number, StandIn> = new Map<number, StandIn>([
  [0x00a0, { as: [SPACE] }],
  // A soft hyphen is only ever set at the end of a line, where it shows.
  [0x00ad, { as: [HYPHEN_MINUS], always: true }],
  [0x200b, { as: [SPACE], advance: 0, always: true }],
  [HYPHEN, { as: [HYPHEN_MINUS] }],
  [0x2011, { as: [HYPHEN, HYPHEN_MINUS] }],
  ...fixedSpaces.map(([space, advance]): [number, StandIn] => [space, { as: [SPACE], advance }]),
]);

/** The glyph with which a face shows a character, its own or one that looks the same. */
export function showing(face: Face, codePoint: number): Showing | undefined {
  if (hasNoMeaning(codePoint)) return undefined;
  const standIn = standIns.get(codePoint);
  const own = standIn?.always ? 0 : face.glyphOf(codePoint);
  if (own !== 0) return { glyph: own, codePoint };
  return standIn && instead(face, standIn);
}

function instead(face: Face, { as, advance }: StandIn): Showing | undefined {
  for (const codePoint of as) {
    const glyph = face.glyphOf(codePoint);
    if (glyph !== 0) return { glyph, codePoint, ...(advance !== undefined && { advance }) };
  }
  return undefined;
}

/**
 * Controls, and the areas for private use: fonts have glyphs there that mean something to their
 * makers alone, which no file may pass on as text (ISO 19005-2, 6.2.11.7.3).
 */
function hasNoMeaning(codePoint: number): boolean {
  return (
    codePoint < 0x20 ||
    (codePoint >= 0x7f && codePoint < 0xa0) ||
    (codePoint >= 0xe000 && codePoint <= 0xf8ff) ||
    codePoint >= 0xf_0000
  );
}
