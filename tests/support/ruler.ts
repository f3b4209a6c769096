import type { FaceMetrics, Font, Glyph, ShapedRun, Shaper } from '../../src/layout/shaper.ts';

/** Half an em for every character: widths that can be added up in the head. */
const ADVANCE = 500;
/** The only character that no face of the ruler has. */
export const LACKING = '☒';

const metrics: FaceMetrics = { ascent: 800, descent: -200, capHeight: 700, xHeight: 500 };

/** A shaper without fonts, for tests: each character is half an em wide. */
export function ruler(): Shaper {
  return {
    shape: (text, font) => [shaped(text, font)],
    metrics: () => metrics,
    missing: (text) => (text.includes(LACKING) ? [LACKING.codePointAt(0) ?? 0] : []),
    outline: () => '',
  };
}

function shaped(text: string, { family, weight, italic, features }: Font): ShapedRun {
  const face = [family, weight, italic ? 'italic' : 'upright', ...features].join(' ');
  const glyphs = Array.from(text, glyphOf);
  return { face, glyphs, width: glyphs.length * ADVANCE };
}

function glyphOf(text: string): Glyph {
  const id = text === LACKING ? 0 : (text.codePointAt(0) ?? 0);
  return { id, advance: ADVANCE, width: ADVANCE, dx: 0, dy: 0, text };
}
