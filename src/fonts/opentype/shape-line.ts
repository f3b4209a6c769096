import { type GlyphDefinitions, KIND } from './glyph-definitions.ts';
import { settleMarks } from './hang-marks.ts';
import type { LayoutTable } from './layout-table.ts';
import { position } from './position.ts';
import type { Slot } from './slot.ts';
import { substitute } from './substitute.ts';

/** What of a font decides how its glyphs are set. */
export interface Setting {
  readonly substitutions: LayoutTable | undefined;
  readonly positions: LayoutTable | undefined;
  readonly definitions: GlyphDefinitions;
  /** In the font's units. */
  readonly widthOf: (glyph: number) => number;
}

/** Always on, as the standard recommends for text from left to right. */
const ALWAYS = ['ccmp', 'locl', 'rlig', 'calt', 'clig', 'liga', 'rclt', 'kern', 'mark', 'mkmk'];

/** Sets glyphs: substitution, then widths, then kerning and marks. `slots` is changed. */
export function shapeLine(
  { substitutions, positions, definitions, widthOf }: Setting,
  slots: Slot[],
  script: string,
  features: readonly string[],
): void {
  const wanted = [...ALWAYS, ...features];
  if (substitutions !== undefined) {
    substitute(substitutions, substitutions.steps(script, wanted), slots);
  }
  for (const slot of slots) slot.advance = widthOf(slot.glyph);
  if (positions !== undefined) {
    position(positions, positions.steps(script, wanted), slots, definitions);
  }
  // Fonts of one width give marks a width as well.
  for (const slot of slots) {
    if (definitions.kindOf(slot.glyph) === KIND.mark) slot.advance = 0;
  }
  settleMarks(slots);
}
