import type { FaceKey, FaceMetrics } from '../layout/shaper.ts';
import { readFontFile } from './font-files.ts';
import { type OpenType, openType } from './opentype/open-type.ts';

/** One opened font file. */
export interface Face {
  readonly key: FaceKey;
  readonly font: OpenType;
  /** From the font's units to thousandths of the size. */
  readonly scale: number;
  /** In thousandths. */
  readonly metrics: FaceMetrics;
  /** The glyph of a character by the font's own table; 0 if it has none. */
  readonly glyphOf: (codePoint: number) => number;
}

/** Reads and opens a face's file. */
export function openFace(key: FaceKey): Face {
  return faceOf(key, openType(readFontFile(key)));
}

/** A face of a font that is open. */
export function faceOf(key: FaceKey, font: OpenType): Face {
  const { unitsPerEm, ascent, descent, capHeight, xHeight } = font.facts;
  const scale = 1000 / unitsPerEm;
  return {
    key,
    font,
    scale,
    metrics: {
      ascent: ascent * scale,
      descent: descent * scale,
      capHeight: capHeight * scale,
      xHeight: xHeight * scale,
    },
    glyphOf: remembered(font.glyphOf),
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
