/** The part of fontkit 2.0.4 that briefpack uses; the package has no types of its own. */
declare module 'fontkit' {
  export interface Box {
    readonly minX: number;
    readonly minY: number;
    readonly maxX: number;
    readonly maxY: number;
  }

  export interface PathCommand {
    readonly command: 'moveTo' | 'lineTo' | 'quadraticCurveTo' | 'bezierCurveTo' | 'closePath';
    readonly args: readonly number[];
  }

  /** What its layout needs of a glyph that goes in, and gives of one that comes out. */
  export interface LayoutGlyph {
    readonly id: number;
    readonly codePoints: readonly number[];
    readonly advanceWidth: number;
  }

  export interface FontkitGlyph extends LayoutGlyph {
    readonly path: { readonly commands: readonly PathCommand[] };
  }

  export interface GlyphPosition {
    readonly xAdvance: number;
    readonly xOffset: number;
    readonly yOffset: number;
  }

  export interface GlyphRun {
    readonly glyphs: readonly LayoutGlyph[];
    readonly positions: readonly GlyphPosition[];
  }

  export interface Subset {
    /** By place in the new font: the glyph of the old one. */
    readonly glyphs: number[];
    readonly includeGlyph: (glyph: number) => number;
    readonly encode: () => Uint8Array;
  }

  export interface FontkitFont {
    readonly postscriptName: string;
    readonly unitsPerEm: number;
    readonly ascent: number;
    readonly descent: number;
    readonly capHeight: number | undefined;
    readonly xHeight: number | undefined;
    readonly italicAngle: number;
    readonly bbox: Box;
    readonly post: { readonly isFixedPitch: number };
    glyphForCodePoint(codePoint: number): FontkitGlyph;
    getGlyph(glyph: number, codePoints?: readonly number[]): FontkitGlyph;
    layout(
      glyphs: readonly LayoutGlyph[],
      features: readonly string[],
      script?: string,
      language?: string,
      direction?: 'ltr' | 'rtl',
    ): GlyphRun;
    createSubset(): Subset;
  }

  export function create(bytes: Uint8Array): FontkitFont;
}
