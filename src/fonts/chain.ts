import type { FamilyFace } from '../layout/shaper.ts';
import { type Catalogue, type CataloguedFace, EMOJI, nearestFace, SYMBOLS } from './families.ts';

/** Faces in the order in which they are asked for a character. */
export interface FaceChain {
  /** The face itself comes first. */
  readonly text: readonly [CataloguedFace, ...CataloguedFace[]];
  readonly emoji: CataloguedFace;
}

/**
 * The face of a font and those that stand in for it: the upright one of its family, for letters that only
 * that has; the families that the theme falls back on; symbols; emoji.
 */
export function chainOf(
  font: FamilyFace,
  catalogue: Catalogue,
  fallback: readonly string[],
): FaceChain {
  const own = facesOf(font.family, catalogue);
  const face = nearestFace(own, font);
  const upright = nearestFace(own, { ...font, italic: false });
  const others = fallback.map((family) => nearestFace(facesOf(family, catalogue), font));
  // Symbols are bold beside bold letters only.
  const symbols = nearestFace(SYMBOLS, { weight: font.weight === 400 ? 400 : 700, italic: false });
  return { text: [face, ...new Set([upright, ...others, symbols])], emoji: EMOJI };
}

function facesOf(family: string, catalogue: Catalogue): readonly CataloguedFace[] {
  const faces = catalogue.get(family);
  if (faces === undefined) throw new Error(`The font family “${family}” is not known.`);
  return faces;
}
