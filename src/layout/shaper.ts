/** All that layout knows of fonts. `fonts/` makes one; tests fake it with a ruler. */
export interface Shaper {
  /**
   * Sets text in a face. Characters that the face lacks come from the fallback faces, so the result
   * may be several runs. Runs are cached: treat them as one shared, frozen value.
   */
  readonly shape: (text: string, font: Font) => readonly ShapedRun[];
  /** In thousandths of the size. */
  readonly metrics: (font: Font) => FaceMetrics;
  /** The characters that no face has, each once, as code points. */
  readonly missing: (text: string, font: Font) => readonly number[];
  /** A glyph's outline as SVG path data in thousandths of the size, y upwards. */
  readonly outline: (face: FaceKey, glyph: number) => string;
}

/** A face of a family. */
export interface FamilyFace {
  /** The family's name as the theme gives it, such as “Source Serif 4”. */
  readonly family: string;
  readonly weight: 400 | 600 | 700;
  readonly italic: boolean;
}

export interface Font extends FamilyFace {
  /** OpenType features beyond kerning and ligatures, sorted: `onum`, `smcp`, `sups`, `tnum`. */
  readonly features: readonly string[];
}

/** Names one font file, such as `SourceSerif4-400-italic`. */
export type FaceKey = string;

export interface ShapedRun {
  readonly face: FaceKey;
  readonly glyphs: readonly Glyph[];
  /** In thousandths of the size, kerning included. */
  readonly width: number;
}

export interface Glyph {
  readonly id: number;
  /** In thousandths of the size, kerning included. */
  readonly advance: number;
  /** The font's own advance width, in thousandths: what a PDF's width array must say. */
  readonly width: number;
  readonly dx: number;
  readonly dy: number;
  /** The characters that it stands for: several for a ligature, none for its later parts. */
  readonly text: string;
}

export interface FaceMetrics {
  readonly ascent: number;
  /** Negative. */
  readonly descent: number;
  readonly capHeight: number;
  readonly xHeight: number;
}
