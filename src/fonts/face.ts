import { create, type FontkitFont, type LayoutGlyph } from 'fontkit';
import type { FaceKey, FaceMetrics } from '../layout/shaper.ts';
import { readFontFile } from './font-files.ts';

/** One opened font file. Lengths are in thousandths of the size unless it says units. */
export interface Face {
  readonly key: FaceKey;
  readonly font: FontkitFont;
  /** From the font's units to thousandths. */
  readonly scale: number;
  readonly metrics: FaceMetrics;
  /** The glyph of a character by the font's own table; 0 if it has none. */
  readonly glyphOf: (codePoint: number) => number;
  /** A glyph's own advance width, in the font's units. */
  readonly unitsWide: (glyph: number) => number;
  /** A twin of the font whose glyphs remember the characters of *this* call: see `twinForLayout`. */
  readonly twin: FontkitFont;
}

/** Reads and opens a face's file. */
export function openFace(key: FaceKey): Face {
  const font = create(readFontFile(key));
  const unitsWide = remembered((glyph) => font.getGlyph(glyph).advanceWidth);
  const glyphOf = remembered((codePoint) => font.glyphForCodePoint(codePoint).id);
  return {
    key,
    font,
    scale: 1000 / font.unitsPerEm,
    metrics: metricsOf(font),
    glyphOf,
    unitsWide,
    twin: twinForLayout(font, unitsWide),
  };
}

/**
 * fontkit keeps one object a glyph, with the characters of its first use for ever, so that a hyphen
 * that was first a minus stays one. Its layout asks the font for each glyph that it makes; this
 * twin answers with an object of its own that says what the glyph stands for in this very call.
 */
function twinForLayout(font: FontkitFont, unitsWide: (glyph: number) => number): FontkitFont {
  const getGlyph = (id: number, codePoints: readonly number[] = []): LayoutGlyph => ({
    id,
    codePoints,
    advanceWidth: unitsWide(id),
  });
  return Object.create(font, { getGlyph: { value: getGlyph } }) as FontkitFont;
}

function metricsOf(font: FontkitFont): FaceMetrics {
  const scale = 1000 / font.unitsPerEm;
  return {
    ascent: font.ascent * scale,
    descent: font.descent * scale,
    capHeight: (font.capHeight ?? font.ascent) * scale,
    xHeight: (font.xHeight ?? font.ascent / 2) * scale,
  };
}

function remembered(compute: (key: number) => number): (key: number) => number {
  const known = new Map<number, number>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const value = compute(key);
    known.set(key, value);
    return value;
  };
}
