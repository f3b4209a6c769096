import type { FaceKey, FamilyFace } from './shaper.ts';

/** Where renderers get the faces that they put into files. `fonts/` makes one. */
export interface FontPrograms {
  readonly program: (face: FaceKey) => FontProgram;
  /** The first face that is asked for a font's characters. */
  readonly documentFace: (font: FamilyFace) => DocumentFace;
}

/** What a file that embeds a face needs of it; lengths in thousandths of the size. */
export interface FontProgram {
  readonly name: string;
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  /** Left, bottom, right, top. */
  readonly box: readonly [number, number, number, number];
  /** In degrees, counter-clockwise. */
  readonly italicAngle: number;
  readonly isFixedPitch: boolean;
  readonly weight: number;
  /** A new font of the glyphs that are put into it. */
  readonly createSubset: () => Subset;
}

/** A font in the making, of the glyphs that are put into it. */
export interface Subset {
  /** By place in the new font: the glyph of the old one. The first is the sign for what is missing. */
  readonly glyphs: number[];
  readonly encode: () => Uint8Array;
}

/** What a document that others edit says of a face, so that a like one can stand in for it. */
export interface DocumentFace {
  /** Ten bytes. */
  readonly panose: Uint8Array;
  /** Four numbers whose bits are ranges of Unicode. */
  readonly unicodeRanges: readonly number[];
  /** Two numbers whose bits are code pages. */
  readonly codePages: readonly number[];
  readonly hasGlyph: (codePoint: number) => boolean;
  /** The whole face under its family's name, or why a document can't hold it. */
  readonly file: () => ObfuscatedFont | Unfit;
}

/** The family has no such face; its makers let nobody edit with it; it is too large. */
export type Unfit = 'no such face' | 'not to be edited' | 'too large';

/** A font file as Word's documents hold them (ISO/IEC 29500-1, 17.8.1). */
export interface ObfuscatedFont {
  /** A GUID, which undoes the obfuscation. */
  readonly key: string;
  readonly file: Deflated;
}

/** A file as archives hold it. */
export interface Deflated {
  readonly deflated: Uint8Array;
  /** In bytes, before it was deflated. */
  readonly size: number;
  /** The checksum CRC-32 of what was deflated. */
  readonly checksum: number;
}
