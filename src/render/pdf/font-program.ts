import type { FaceKey } from '../../layout/shaper.ts';

/** Where the painter gets the faces that it embeds. */
export interface FontPrograms {
  readonly program: (face: FaceKey) => FontProgram;
}

/** What a file that embeds a face says of it; lengths in thousandths of the size. */
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
  readonly createSubset: () => Subset;
}

/** A font in the making, of the glyphs that are put into it. */
export interface Subset {
  /** By place in the new font: the glyph of the old one. */
  readonly glyphs: number[];
  readonly encode: () => Uint8Array;
}
