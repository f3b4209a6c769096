import { Blob, Buffer, Face, Feature, Font, shape } from 'harfbuzzjs';
import { readFontFile } from '../../../src/fonts/font-files.ts';

/** A face as HarfBuzz, which browsers set text with, sees it; lengths in the font's units. */
export function harfBuzz(bytes: Uint8Array) {
  const font = new Font(new Face(new Blob(Uint8Array.from(bytes).buffer)));
  return {
    /** Glyph, advance and offsets, for each glyph of a text. */
    shape(text: string, features: readonly string[]): number[][] {
      const buffer = new Buffer();
      buffer.addText(text);
      buffer.guessSegmentProperties();
      shape(
        font,
        buffer,
        features.map((feature) => new Feature(feature, 1)),
      );
      const positions = buffer.getGlyphPositions();
      return buffer.getGlyphInfos().map(({ codepoint }, index) => {
        const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
        return [codepoint, xAdvance, xOffset, yOffset];
      });
    },
    glyphOf: (codePoint: number) => font.nominalGlyph(codePoint) ?? 0,
    widthOf: (glyph: number) => font.glyphHAdvance(glyph),
    /** SVG path data in the font's units. */
    outlineOf: (glyph: number) => font.glyphToPath(glyph),
  };
}

export const harfBuzzFace = (face: string) => harfBuzz(readFontFile(face));
