import type { Glyph, ShapedRun } from '../layout/shaper.ts';
import type { Face } from './face.ts';
import type { ShownUnit, Stretch } from './itemize.ts';
import { scriptOf } from './opentype/script-of.ts';
import { type Slot, slotOf } from './opentype/slot.ts';
import { ZERO_WIDTH_JOINER } from './units.ts';

/** Longer stretches are set piece by piece, so that the cost of a step stays in proportion. */
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
  const script = scriptOf(units.map(({ showing }) => showing.codePoint));
  const slots = units.map((unit) => ({
    ...slotOf(unit.showing.glyph, unit.text),
    isJoiner: unit.showing.codePoint === ZERO_WIDTH_JOINER,
  }));
  const fixed = new Map(units.map(({ showing }, index) => [slots[index], showing.advance]));
  face.font.shape(slots, script, features);
  return withoutJoiners(slots).map((slot) => measured(face, slot, fixed.get(slot)));
}

/** A joiner that has composed nothing goes; its text stays with the glyph before it. */
function withoutJoiners(slots: readonly Slot[]): Slot[] {
  const kept: Slot[] = [];
  for (const slot of slots) {
    const before = kept.at(-1);
    if (slot.isJoiner && before !== undefined) before.text += slot.text;
    else kept.push(slot);
  }
  return kept;
}

function measured(
  { font, scale }: Face,
  { glyph, text, advance, dx, dy }: Slot,
  fixed: number | undefined,
): Glyph {
  return {
    id: glyph,
    advance: fixed ?? advance * scale,
    width: font.widthOf(glyph) * scale,
    dx: dx * scale,
    dy: dy * scale,
    text,
  };
}
