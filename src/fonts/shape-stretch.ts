import type { GlyphPosition, LayoutGlyph } from 'fontkit';
import type { Glyph, ShapedRun } from '../layout/shaper.ts';
import type { Face } from './face.ts';
import type { ShownUnit, Stretch } from './itemize.ts';

/** Longer stretches are set piece by piece: fontkit's time grows faster than the text. */
const LONGEST = 120;

/** Sets a stretch in its face: kerning, ligatures, marks and the features asked for. */
export function shapeStretch({ face, units }: Stretch, features: readonly string[]): ShapedRun {
  const glyphs: Glyph[] = [];
  for (let start = 0; start < units.length; start += LONGEST) {
    glyphs.push(...shapePiece(face, units.slice(start, start + LONGEST), features));
  }
  return { face: face.key, glyphs, width: glyphs.reduce((sum, { advance }) => sum + advance, 0) };
}

function shapePiece(face: Face, units: readonly ShownUnit[], features: readonly string[]): Glyph[] {
  const input = units.map(({ showing: { glyph, codePoint } }) => ({
    id: glyph,
    codePoints: [codePoint],
    advanceWidth: face.unitsWide(glyph),
  }));
  const { glyphs, positions } = face.twin.layout(input, features, undefined, undefined, 'ltr');
  const read = readBack(face, units, glyphs, positions);
  if (read !== undefined) return read;
  if (units.length === 1) return alone(face, units, glyphs, positions);
  return units.flatMap((unit) => shapePiece(face, [unit], features));
}

/**
 * Gives each glyph the text of the units that it stands for. In a script that keeps its order these
 * are the next ones, as many as it has characters; if they aren't, nothing is returned.
 */
function readBack(
  face: Face,
  units: readonly ShownUnit[],
  glyphs: readonly LayoutGlyph[],
  positions: readonly GlyphPosition[],
): Glyph[] | undefined {
  const read: Glyph[] = [];
  let next = 0;
  for (const [index, glyph] of glyphs.entries()) {
    const own = units.slice(next, next + glyph.codePoints.length);
    next += own.length;
    const text = own.map((unit) => unit.text).join('');
    const before = read.at(-1);
    if (isHidden(own, glyph) && before !== undefined) {
      read[read.length - 1] = { ...before, text: before.text + text };
      continue;
    }
    if (!standsFor(glyph, own)) return undefined;
    read.push(measured(face, glyph, positions[index], { text, ...advanceOf(own) }));
  }
  return next === units.length ? read : undefined;
}

function standsFor({ codePoints }: LayoutGlyph, units: readonly ShownUnit[]): boolean {
  return (
    codePoints.length === units.length &&
    units.every(({ showing }, index) => showing.codePoint === codePoints[index])
  );
}

/** fontkit puts a space without width where a joiner has composed nothing. */
function isHidden([unit, ...others]: readonly ShownUnit[], { codePoints }: LayoutGlyph): boolean {
  return others.length === 0 && unit?.showing.codePoint === 0x200d && codePoints[0] === 0x20;
}

function advanceOf([unit, ...others]: readonly ShownUnit[]): { advance?: number } {
  const advance = unit?.showing.advance;
  return advance === undefined || others.length > 0 ? {} : { advance };
}

/** One character that came back as something else: its glyphs, the first with the text. */
function alone(
  face: Face,
  [unit]: readonly ShownUnit[],
  glyphs: readonly LayoutGlyph[],
  positions: readonly GlyphPosition[],
): Glyph[] {
  return glyphs.map((glyph, index) =>
    measured(face, glyph, positions[index], { text: index === 0 ? (unit?.text ?? '') : '' }),
  );
}

function measured(
  face: Face,
  { id }: LayoutGlyph,
  position: GlyphPosition | undefined,
  { text, advance }: { text: string; advance?: number },
): Glyph {
  const { scale } = face;
  return {
    id,
    advance: advance ?? (position?.xAdvance ?? 0) * scale,
    width: face.unitsWide(id) * scale,
    dx: (position?.xOffset ?? 0) * scale,
    dy: (position?.yOffset ?? 0) * scale,
    text,
  };
}
