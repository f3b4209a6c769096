import { openFonts } from '../../src/fonts/open-fonts.ts';
import { FONT_FAMILIES } from '../../src/model/theme.ts';

/**
 * Packs the faces that Word documents bring with them. The published command has them ready: a checkout
 * packs them when they are first needed, which must not count for what a build costs.
 */
export function packFaces(): void {
  const fonts = openFonts();
  for (const family of FONT_FAMILIES) {
    for (const weight of [400, 600, 700] as const) {
      for (const italic of [false, true]) fonts.documentFace({ family, weight, italic }).file();
    }
  }
}
